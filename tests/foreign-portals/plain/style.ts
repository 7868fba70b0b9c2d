export const style = `
:host,body{font:14px/1.4 Verdana,sans-serif}body{margin:0}
.topbar{display:flex;gap:12px;align-items:center;background:#223;color:#fff;padding:0 16px;height:48px;position:relative}
.topbar a{color:#fff}.grow{flex:1}.icon{width:32px;height:32px}
.pop{position:absolute;right:8px;top:46px;background:#fff;color:#000;border:1px solid #999;padding:12px;display:grid;gap:8px;z-index:5}.pop a{color:#06c}
.frame{display:flex;min-height:70vh}.side{width:220px;background:#eee;padding:16px 0}.item{padding:6px 16px}
a{color:#06c;cursor:pointer}.content{flex:1;padding:16px 24px;max-width:760px}.h1{font-size:24px;margin:8px 0 16px}.h2{font-size:18px;font-weight:bold;margin:4px 0 8px}
.tiles{display:flex;gap:16px}.tile{border:1px solid #bbb;padding:16px;width:180px;cursor:pointer}.tile-h{font-size:17px;font-weight:bold}
.grid{border-collapse:collapse;width:100%}.grid td,.grid th{border-bottom:1px solid #ccc;padding:6px 8px;text-align:left}
.bar{margin:8px 0}fieldset{margin:12px 0;border:1px solid #ccc;padding:12px}.sec{margin:16px 0}.lay td{padding:4px 12px 4px 0}.end{text-align:right}
dl{display:grid;grid-template-columns:180px 1fr;margin:0 0 8px}dd{margin:0}.buttons{margin:8px 0}.err{color:#b00}.danger{color:#b00}
.foot{background:#ddd;padding:16px}.toast{position:fixed;right:16px;top:60px;background:#fff4ce;border:1px solid #aa8;padding:12px;z-index:6}
.cover{position:fixed;inset:0;background:#0006;display:grid;place-items:center;z-index:9}.box{background:#fff;padding:24px}
.cookies{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:2px solid #333;padding:10px 16px;z-index:4}
.wait{padding:40px;color:#666}`;
