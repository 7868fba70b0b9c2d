/** The host of the portal that 21Vianet runs for China. Its paths follow the same rules as the public portal's. */
export const PARTNER_CENTER_CHINA_HOSTS = ['partner.partnercenter.microsoftonline.cn'] as const;
