export const id = "https-proxy-agent";
export const ids = [
    "https-proxy-agent"
];
export const modules = {
    "agent-base/dist/helpers.js": function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.req = exports.json = exports.toBuffer = void 0;
        const http = __importStar(__webpack_require__("http"));
        const https = __importStar(__webpack_require__("https"));
        async function toBuffer(stream) {
            let length = 0;
            const chunks = [];
            for await (const chunk of stream){
                length += chunk.length;
                chunks.push(chunk);
            }
            return Buffer.concat(chunks, length);
        }
        exports.toBuffer = toBuffer;
        async function json(stream) {
            const buf = await toBuffer(stream);
            const str = buf.toString('utf8');
            try {
                return JSON.parse(str);
            } catch (_err) {
                const err = _err;
                err.message += ` (input: ${str})`;
                throw err;
            }
        }
        exports.json = json;
        function req(url, opts = {}) {
            const href = 'string' == typeof url ? url : url.href;
            const req1 = (href.startsWith('https:') ? https : http).request(url, opts);
            const promise = new Promise((resolve, reject)=>{
                req1.once('response', resolve).once('error', reject).end();
            });
            req1.then = promise.then.bind(promise);
            return req1;
        }
        exports.req = req;
    },
    "agent-base/dist/index.js": function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        var __exportStar = this && this.__exportStar || function(m, exports) {
            for(var p in m)if ("default" !== p && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.Agent = void 0;
        const net = __importStar(__webpack_require__("net"));
        const http = __importStar(__webpack_require__("http"));
        const https_1 = __webpack_require__("https");
        __exportStar(__webpack_require__("agent-base/dist/helpers.js"), exports);
        const INTERNAL = Symbol('AgentBaseInternalState');
        class Agent extends http.Agent {
            constructor(opts){
                super(opts);
                this[INTERNAL] = {};
            }
            isSecureEndpoint(options) {
                if (options) {
                    if ('boolean' == typeof options.secureEndpoint) return options.secureEndpoint;
                    if ('string' == typeof options.protocol) return 'https:' === options.protocol;
                }
                const { stack } = new Error();
                if ('string' != typeof stack) return false;
                return stack.split('\n').some((l)=>-1 !== l.indexOf('(https.js:') || -1 !== l.indexOf('node:https:'));
            }
            incrementSockets(name) {
                if (1 / 0 === this.maxSockets && 1 / 0 === this.maxTotalSockets) return null;
                if (!this.sockets[name]) this.sockets[name] = [];
                const fakeSocket = new net.Socket({
                    writable: false
                });
                this.sockets[name].push(fakeSocket);
                this.totalSocketCount++;
                return fakeSocket;
            }
            decrementSockets(name, socket) {
                if (!this.sockets[name] || null === socket) return;
                const sockets = this.sockets[name];
                const index = sockets.indexOf(socket);
                if (-1 !== index) {
                    sockets.splice(index, 1);
                    this.totalSocketCount--;
                    if (0 === sockets.length) delete this.sockets[name];
                }
            }
            getName(options) {
                const secureEndpoint = this.isSecureEndpoint(options);
                if (secureEndpoint) return https_1.Agent.prototype.getName.call(this, options);
                return super.getName(options);
            }
            createSocket(req, options, cb) {
                const connectOpts = {
                    ...options,
                    secureEndpoint: this.isSecureEndpoint(options)
                };
                const name = this.getName(connectOpts);
                const fakeSocket = this.incrementSockets(name);
                Promise.resolve().then(()=>this.connect(req, connectOpts)).then((socket)=>{
                    this.decrementSockets(name, fakeSocket);
                    if (socket instanceof http.Agent) try {
                        return socket.addRequest(req, connectOpts);
                    } catch (err) {
                        return cb(err);
                    }
                    this[INTERNAL].currentSocket = socket;
                    super.createSocket(req, options, cb);
                }, (err)=>{
                    this.decrementSockets(name, fakeSocket);
                    cb(err);
                });
            }
            createConnection() {
                const socket = this[INTERNAL].currentSocket;
                this[INTERNAL].currentSocket = void 0;
                if (!socket) throw new Error('No socket was returned in the `connect()` function');
                return socket;
            }
            get defaultPort() {
                return this[INTERNAL].defaultPort ?? ('https:' === this.protocol ? 443 : 80);
            }
            set defaultPort(v) {
                if (this[INTERNAL]) this[INTERNAL].defaultPort = v;
            }
            get protocol() {
                return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? 'https:' : 'http:');
            }
            set protocol(v) {
                if (this[INTERNAL]) this[INTERNAL].protocol = v;
            }
        }
        exports.Agent = Agent;
    },
    "debug/src/browser.js": ((module, exports, __webpack_require__)=>{
        exports.formatArgs = formatArgs;
        exports.save = save;
        exports.load = load;
        exports.useColors = useColors;
        exports.storage = localstorage();
        exports.destroy = (()=>{
            let warned = false;
            return ()=>{
                if (!warned) {
                    warned = true;
                    console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
                }
            };
        })();
        exports.colors = [
            '#0000CC',
            '#0000FF',
            '#0033CC',
            '#0033FF',
            '#0066CC',
            '#0066FF',
            '#0099CC',
            '#0099FF',
            '#00CC00',
            '#00CC33',
            '#00CC66',
            '#00CC99',
            '#00CCCC',
            '#00CCFF',
            '#3300CC',
            '#3300FF',
            '#3333CC',
            '#3333FF',
            '#3366CC',
            '#3366FF',
            '#3399CC',
            '#3399FF',
            '#33CC00',
            '#33CC33',
            '#33CC66',
            '#33CC99',
            '#33CCCC',
            '#33CCFF',
            '#6600CC',
            '#6600FF',
            '#6633CC',
            '#6633FF',
            '#66CC00',
            '#66CC33',
            '#9900CC',
            '#9900FF',
            '#9933CC',
            '#9933FF',
            '#99CC00',
            '#99CC33',
            '#CC0000',
            '#CC0033',
            '#CC0066',
            '#CC0099',
            '#CC00CC',
            '#CC00FF',
            '#CC3300',
            '#CC3333',
            '#CC3366',
            '#CC3399',
            '#CC33CC',
            '#CC33FF',
            '#CC6600',
            '#CC6633',
            '#CC9900',
            '#CC9933',
            '#CCCC00',
            '#CCCC33',
            '#FF0000',
            '#FF0033',
            '#FF0066',
            '#FF0099',
            '#FF00CC',
            '#FF00FF',
            '#FF3300',
            '#FF3333',
            '#FF3366',
            '#FF3399',
            '#FF33CC',
            '#FF33FF',
            '#FF6600',
            '#FF6633',
            '#FF9900',
            '#FF9933',
            '#FFCC00',
            '#FFCC33'
        ];
        function useColors() {
            if ("u" > typeof window && window.process && ('renderer' === window.process.type || window.process.__nwjs)) return true;
            if ("u" > typeof navigator && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
            let m;
            return "u" > typeof document && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || "u" > typeof window && window.console && (window.console.firebug || window.console.exception && window.console.table) || "u" > typeof navigator && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || "u" > typeof navigator && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
        }
        function formatArgs(args) {
            args[0] = (this.useColors ? '%c' : '') + this.namespace + (this.useColors ? ' %c' : ' ') + args[0] + (this.useColors ? '%c ' : ' ') + '+' + module.exports.humanize(this.diff);
            if (!this.useColors) return;
            const c = 'color: ' + this.color;
            args.splice(1, 0, c, 'color: inherit');
            let index = 0;
            let lastC = 0;
            args[0].replace(/%[a-zA-Z%]/g, (match)=>{
                if ('%%' === match) return;
                index++;
                if ('%c' === match) lastC = index;
            });
            args.splice(lastC, 0, c);
        }
        exports.log = console.debug || console.log || (()=>{});
        function save(namespaces) {
            try {
                if (namespaces) exports.storage.setItem('debug', namespaces);
                else exports.storage.removeItem('debug');
            } catch (error) {}
        }
        function load() {
            let r;
            try {
                r = exports.storage.getItem('debug') || exports.storage.getItem('DEBUG');
            } catch (error) {}
            if (!r && "u" > typeof process && 'env' in process) r = process.env.DEBUG;
            return r;
        }
        function localstorage() {
            try {
                return localStorage;
            } catch (error) {}
        }
        module.exports = __webpack_require__("debug/src/common.js")(exports);
        const { formatters } = module.exports;
        formatters.j = function(v) {
            try {
                return JSON.stringify(v);
            } catch (error) {
                return '[UnexpectedJSONParseError]: ' + error.message;
            }
        };
    }),
    "debug/src/common.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        function setup(env) {
            createDebug.debug = createDebug;
            createDebug.default = createDebug;
            createDebug.coerce = coerce;
            createDebug.disable = disable;
            createDebug.enable = enable;
            createDebug.enabled = enabled;
            createDebug.humanize = __webpack_require__("ms/index.js");
            createDebug.destroy = destroy;
            Object.keys(env).forEach((key)=>{
                createDebug[key] = env[key];
            });
            createDebug.names = [];
            createDebug.skips = [];
            createDebug.formatters = {};
            function selectColor(namespace) {
                let hash = 0;
                for(let i = 0; i < namespace.length; i++){
                    hash = (hash << 5) - hash + namespace.charCodeAt(i);
                    hash |= 0;
                }
                return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
            }
            createDebug.selectColor = selectColor;
            function createDebug(namespace) {
                let prevTime;
                let enableOverride = null;
                let namespacesCache;
                let enabledCache;
                function debug(...args) {
                    if (!debug.enabled) return;
                    const self = debug;
                    const curr = Number(new Date());
                    const ms = curr - (prevTime || curr);
                    self.diff = ms;
                    self.prev = prevTime;
                    self.curr = curr;
                    prevTime = curr;
                    args[0] = createDebug.coerce(args[0]);
                    if ('string' != typeof args[0]) args.unshift('%O');
                    let index = 0;
                    args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format)=>{
                        if ('%%' === match) return '%';
                        index++;
                        const formatter = createDebug.formatters[format];
                        if ('function' == typeof formatter) {
                            const val = args[index];
                            match = formatter.call(self, val);
                            args.splice(index, 1);
                            index--;
                        }
                        return match;
                    });
                    createDebug.formatArgs.call(self, args);
                    const logFn = self.log || createDebug.log;
                    logFn.apply(self, args);
                }
                debug.namespace = namespace;
                debug.useColors = createDebug.useColors();
                debug.color = createDebug.selectColor(namespace);
                debug.extend = extend;
                debug.destroy = createDebug.destroy;
                Object.defineProperty(debug, 'enabled', {
                    enumerable: true,
                    configurable: false,
                    get: ()=>{
                        if (null !== enableOverride) return enableOverride;
                        if (namespacesCache !== createDebug.namespaces) {
                            namespacesCache = createDebug.namespaces;
                            enabledCache = createDebug.enabled(namespace);
                        }
                        return enabledCache;
                    },
                    set: (v)=>{
                        enableOverride = v;
                    }
                });
                if ('function' == typeof createDebug.init) createDebug.init(debug);
                return debug;
            }
            function extend(namespace, delimiter) {
                const newDebug = createDebug(this.namespace + (void 0 === delimiter ? ':' : delimiter) + namespace);
                newDebug.log = this.log;
                return newDebug;
            }
            function enable(namespaces) {
                createDebug.save(namespaces);
                createDebug.namespaces = namespaces;
                createDebug.names = [];
                createDebug.skips = [];
                const split = ('string' == typeof namespaces ? namespaces : '').trim().replace(/\s+/g, ',').split(',').filter(Boolean);
                for (const ns of split)if ('-' === ns[0]) createDebug.skips.push(ns.slice(1));
                else createDebug.names.push(ns);
            }
            function matchesTemplate(search, template) {
                let searchIndex = 0;
                let templateIndex = 0;
                let starIndex = -1;
                let matchIndex = 0;
                while(searchIndex < search.length)if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || '*' === template[templateIndex])) if ('*' === template[templateIndex]) {
                    starIndex = templateIndex;
                    matchIndex = searchIndex;
                    templateIndex++;
                } else {
                    searchIndex++;
                    templateIndex++;
                }
                else {
                    if (-1 === starIndex) return false;
                    templateIndex = starIndex + 1;
                    matchIndex++;
                    searchIndex = matchIndex;
                }
                while(templateIndex < template.length && '*' === template[templateIndex])templateIndex++;
                return templateIndex === template.length;
            }
            function disable() {
                const namespaces = [
                    ...createDebug.names,
                    ...createDebug.skips.map((namespace)=>'-' + namespace)
                ].join(',');
                createDebug.enable('');
                return namespaces;
            }
            function enabled(name) {
                for (const skip of createDebug.skips)if (matchesTemplate(name, skip)) return false;
                for (const ns of createDebug.names)if (matchesTemplate(name, ns)) return true;
                return false;
            }
            function coerce(val) {
                if (val instanceof Error) return val.stack || val.message;
                return val;
            }
            function destroy() {
                console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
            }
            createDebug.enable(createDebug.load());
            return createDebug;
        }
        module.exports = setup;
    }),
    "debug/src/index.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        if ("u" < typeof process || 'renderer' === process.type || true === process.browser || process.__nwjs) module.exports = __webpack_require__("debug/src/browser.js");
        else module.exports = __webpack_require__("debug/src/node.js");
    }),
    "debug/src/node.js": ((module, exports, __webpack_require__)=>{
        const tty = __webpack_require__("tty");
        const util = __webpack_require__("util");
        exports.init = init;
        exports.log = log;
        exports.formatArgs = formatArgs;
        exports.save = save;
        exports.load = load;
        exports.useColors = useColors;
        exports.destroy = util.deprecate(()=>{}, 'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
        exports.colors = [
            6,
            2,
            3,
            4,
            5,
            1
        ];
        try {
            const supportsColor = __webpack_require__("supports-color/index.js");
            if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
                20,
                21,
                26,
                27,
                32,
                33,
                38,
                39,
                40,
                41,
                42,
                43,
                44,
                45,
                56,
                57,
                62,
                63,
                68,
                69,
                74,
                75,
                76,
                77,
                78,
                79,
                80,
                81,
                92,
                93,
                98,
                99,
                112,
                113,
                128,
                129,
                134,
                135,
                148,
                149,
                160,
                161,
                162,
                163,
                164,
                165,
                166,
                167,
                168,
                169,
                170,
                171,
                172,
                173,
                178,
                179,
                184,
                185,
                196,
                197,
                198,
                199,
                200,
                201,
                202,
                203,
                204,
                205,
                206,
                207,
                208,
                209,
                214,
                215,
                220,
                221
            ];
        } catch (error) {}
        exports.inspectOpts = Object.keys(process.env).filter((key)=>/^debug_/i.test(key)).reduce((obj, key)=>{
            const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k)=>k.toUpperCase());
            let val = process.env[key];
            val = /^(yes|on|true|enabled)$/i.test(val) ? true : /^(no|off|false|disabled)$/i.test(val) ? false : 'null' === val ? null : Number(val);
            obj[prop] = val;
            return obj;
        }, {});
        function useColors() {
            return 'colors' in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
        }
        function formatArgs(args) {
            const { namespace: name, useColors } = this;
            if (useColors) {
                const c = this.color;
                const colorCode = '\u001B[3' + (c < 8 ? c : '8;5;' + c);
                const prefix = `  ${colorCode};1m${name} \u001B[0m`;
                args[0] = prefix + args[0].split('\n').join('\n' + prefix);
                args.push(colorCode + 'm+' + module.exports.humanize(this.diff) + '\u001B[0m');
            } else args[0] = getDate() + name + ' ' + args[0];
        }
        function getDate() {
            if (exports.inspectOpts.hideDate) return '';
            return new Date().toISOString() + ' ';
        }
        function log(...args) {
            return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + '\n');
        }
        function save(namespaces) {
            if (namespaces) process.env.DEBUG = namespaces;
            else delete process.env.DEBUG;
        }
        function load() {
            return process.env.DEBUG;
        }
        function init(debug) {
            debug.inspectOpts = {};
            const keys = Object.keys(exports.inspectOpts);
            for(let i = 0; i < keys.length; i++)debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
        }
        module.exports = __webpack_require__("debug/src/common.js")(exports);
        const { formatters } = module.exports;
        formatters.o = function(v) {
            this.inspectOpts.colors = this.useColors;
            return util.inspect(v, this.inspectOpts).split('\n').map((str)=>str.trim()).join(' ');
        };
        formatters.O = function(v) {
            this.inspectOpts.colors = this.useColors;
            return util.inspect(v, this.inspectOpts);
        };
    }),
    "has-flag/index.js": ((module)=>{
        module.exports = (flag, argv = process.argv)=>{
            const prefix = flag.startsWith('-') ? '' : 1 === flag.length ? '-' : '--';
            const position = argv.indexOf(prefix + flag);
            const terminatorPosition = argv.indexOf('--');
            return -1 !== position && (-1 === terminatorPosition || position < terminatorPosition);
        };
    }),
    "https-proxy-agent/dist/index.js": function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function(mod) {
            if (mod && mod.__esModule) return mod;
            var result = {};
            if (null != mod) {
                for(var k in mod)if ("default" !== k && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
            }
            __setModuleDefault(result, mod);
            return result;
        };
        var __importDefault = this && this.__importDefault || function(mod) {
            return mod && mod.__esModule ? mod : {
                default: mod
            };
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.HttpsProxyAgent = void 0;
        const net = __importStar(__webpack_require__("net"));
        const tls = __importStar(__webpack_require__("tls"));
        const assert_1 = __importDefault(__webpack_require__("assert"));
        const debug_1 = __importDefault(__webpack_require__("debug/src/index.js"));
        const agent_base_1 = __webpack_require__("agent-base/dist/index.js");
        const url_1 = __webpack_require__("url");
        const parse_proxy_response_1 = __webpack_require__("https-proxy-agent/dist/parse-proxy-response.js");
        const debug = (0, debug_1.default)('https-proxy-agent');
        const setServernameFromNonIpHost = (options)=>{
            if (void 0 === options.servername && options.host && !net.isIP(options.host)) return {
                ...options,
                servername: options.host
            };
            return options;
        };
        class HttpsProxyAgent extends agent_base_1.Agent {
            constructor(proxy, opts){
                super(opts);
                this.options = {
                    path: void 0
                };
                this.proxy = 'string' == typeof proxy ? new url_1.URL(proxy) : proxy;
                this.proxyHeaders = opts?.headers ?? {};
                debug('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
                const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
                const port = this.proxy.port ? parseInt(this.proxy.port, 10) : 'https:' === this.proxy.protocol ? 443 : 80;
                this.connectOpts = {
                    ALPNProtocols: [
                        'http/1.1'
                    ],
                    ...opts ? omit(opts, 'headers') : null,
                    host,
                    port
                };
            }
            async connect(req, opts) {
                const { proxy } = this;
                if (!opts.host) throw new TypeError('No "host" provided');
                let socket;
                if ('https:' === proxy.protocol) {
                    debug('Creating `tls.Socket`: %o', this.connectOpts);
                    socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
                } else {
                    debug('Creating `net.Socket`: %o', this.connectOpts);
                    socket = net.connect(this.connectOpts);
                }
                const headers = 'function' == typeof this.proxyHeaders ? this.proxyHeaders() : {
                    ...this.proxyHeaders
                };
                const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
                let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
                if (proxy.username || proxy.password) {
                    const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
                    headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
                }
                headers.Host = `${host}:${opts.port}`;
                if (!headers['Proxy-Connection']) headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
                for (const name of Object.keys(headers))payload += `${name}: ${headers[name]}\r\n`;
                const proxyResponsePromise = (0, parse_proxy_response_1.parseProxyResponse)(socket);
                socket.write(`${payload}\r\n`);
                const { connect, buffered } = await proxyResponsePromise;
                req.emit('proxyConnect', connect);
                this.emit('proxyConnect', connect, req);
                if (200 === connect.statusCode) {
                    req.once('socket', resume);
                    if (opts.secureEndpoint) {
                        debug('Upgrading socket connection to TLS');
                        return tls.connect({
                            ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
                            socket
                        });
                    }
                    return socket;
                }
                socket.destroy();
                const fakeSocket = new net.Socket({
                    writable: false
                });
                fakeSocket.readable = true;
                req.once('socket', (s)=>{
                    debug('Replaying proxy buffer for failed request');
                    (0, assert_1.default)(s.listenerCount('data') > 0);
                    s.push(buffered);
                    s.push(null);
                });
                return fakeSocket;
            }
        }
        HttpsProxyAgent.protocols = [
            'http',
            'https'
        ];
        exports.HttpsProxyAgent = HttpsProxyAgent;
        function resume(socket) {
            socket.resume();
        }
        function omit(obj, ...keys) {
            const ret = {};
            let key;
            for(key in obj)if (!keys.includes(key)) ret[key] = obj[key];
            return ret;
        }
    },
    "https-proxy-agent/dist/parse-proxy-response.js": function(__unused_webpack_module, exports, __webpack_require__) {
        var __importDefault = this && this.__importDefault || function(mod) {
            return mod && mod.__esModule ? mod : {
                default: mod
            };
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.parseProxyResponse = void 0;
        const debug_1 = __importDefault(__webpack_require__("debug/src/index.js"));
        const debug = (0, debug_1.default)('https-proxy-agent:parse-proxy-response');
        function parseProxyResponse(socket) {
            return new Promise((resolve, reject)=>{
                let buffersLength = 0;
                const buffers = [];
                function read() {
                    const b = socket.read();
                    if (b) ondata(b);
                    else socket.once('readable', read);
                }
                function cleanup() {
                    socket.removeListener('end', onend);
                    socket.removeListener('error', onerror);
                    socket.removeListener('readable', read);
                }
                function onend() {
                    cleanup();
                    debug('onend');
                    reject(new Error('Proxy connection ended before receiving CONNECT response'));
                }
                function onerror(err) {
                    cleanup();
                    debug('onerror %o', err);
                    reject(err);
                }
                function ondata(b) {
                    buffers.push(b);
                    buffersLength += b.length;
                    const buffered = Buffer.concat(buffers, buffersLength);
                    const endOfHeaders = buffered.indexOf('\r\n\r\n');
                    if (-1 === endOfHeaders) {
                        debug('have not received end of HTTP headers yet...');
                        read();
                        return;
                    }
                    const headerParts = buffered.slice(0, endOfHeaders).toString('ascii').split('\r\n');
                    const firstLine = headerParts.shift();
                    if (!firstLine) {
                        socket.destroy();
                        return reject(new Error('No header received from proxy CONNECT response'));
                    }
                    const firstLineParts = firstLine.split(' ');
                    const statusCode = +firstLineParts[1];
                    const statusText = firstLineParts.slice(2).join(' ');
                    const headers = {};
                    for (const header of headerParts){
                        if (!header) continue;
                        const firstColon = header.indexOf(':');
                        if (-1 === firstColon) {
                            socket.destroy();
                            return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
                        }
                        const key = header.slice(0, firstColon).toLowerCase();
                        const value = header.slice(firstColon + 1).trimStart();
                        const current = headers[key];
                        if ('string' == typeof current) headers[key] = [
                            current,
                            value
                        ];
                        else if (Array.isArray(current)) current.push(value);
                        else headers[key] = value;
                    }
                    debug('got proxy server response: %o %o', firstLine, headers);
                    cleanup();
                    resolve({
                        connect: {
                            statusCode,
                            statusText,
                            headers
                        },
                        buffered
                    });
                }
                socket.on('error', onerror);
                socket.on('end', onend);
                read();
            });
        }
        exports.parseProxyResponse = parseProxyResponse;
    },
    "ms/index.js": ((module)=>{
        var s = 1000;
        var m = 60 * s;
        var h = 60 * m;
        var d = 24 * h;
        var w = 7 * d;
        var y = 365.25 * d;
        module.exports = function(val, options) {
            options = options || {};
            var type = typeof val;
            if ('string' === type && val.length > 0) return parse(val);
            else if ('number' === type && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
            throw new Error('val is not a non-empty string or a valid number. val=' + JSON.stringify(val));
        };
        function parse(str) {
            str = String(str);
            if (str.length > 100) return;
            var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
            if (!match) return;
            var n = parseFloat(match[1]);
            var type = (match[2] || 'ms').toLowerCase();
            switch(type){
                case 'years':
                case 'year':
                case 'yrs':
                case 'yr':
                case 'y':
                    return n * y;
                case 'weeks':
                case 'week':
                case 'w':
                    return n * w;
                case 'days':
                case 'day':
                case 'd':
                    return n * d;
                case 'hours':
                case 'hour':
                case 'hrs':
                case 'hr':
                case 'h':
                    return n * h;
                case 'minutes':
                case 'minute':
                case 'mins':
                case 'min':
                case 'm':
                    return n * m;
                case 'seconds':
                case 'second':
                case 'secs':
                case 'sec':
                case 's':
                    return n * s;
                case 'milliseconds':
                case 'millisecond':
                case 'msecs':
                case 'msec':
                case 'ms':
                    return n;
                default:
                    return;
            }
        }
        function fmtShort(ms) {
            var msAbs = Math.abs(ms);
            if (msAbs >= d) return Math.round(ms / d) + 'd';
            if (msAbs >= h) return Math.round(ms / h) + 'h';
            if (msAbs >= m) return Math.round(ms / m) + 'm';
            if (msAbs >= s) return Math.round(ms / s) + 's';
            return ms + 'ms';
        }
        function fmtLong(ms) {
            var msAbs = Math.abs(ms);
            if (msAbs >= d) return plural(ms, msAbs, d, 'day');
            if (msAbs >= h) return plural(ms, msAbs, h, 'hour');
            if (msAbs >= m) return plural(ms, msAbs, m, 'minute');
            if (msAbs >= s) return plural(ms, msAbs, s, 'second');
            return ms + ' ms';
        }
        function plural(ms, msAbs, n, name) {
            var isPlural = msAbs >= 1.5 * n;
            return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
        }
    }),
    "supports-color/index.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const os = __webpack_require__("os");
        const tty = __webpack_require__("tty");
        const hasFlag = __webpack_require__("has-flag/index.js");
        const { env } = process;
        let forceColor;
        if (hasFlag('no-color') || hasFlag('no-colors') || hasFlag('color=false') || hasFlag('color=never')) forceColor = 0;
        else if (hasFlag('color') || hasFlag('colors') || hasFlag('color=true') || hasFlag('color=always')) forceColor = 1;
        if ('FORCE_COLOR' in env) forceColor = 'true' === env.FORCE_COLOR ? 1 : 'false' === env.FORCE_COLOR ? 0 : 0 === env.FORCE_COLOR.length ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
        function translateLevel(level) {
            if (0 === level) return false;
            return {
                level,
                hasBasic: true,
                has256: level >= 2,
                has16m: level >= 3
            };
        }
        function supportsColor(haveStream, streamIsTTY) {
            if (0 === forceColor) return 0;
            if (hasFlag('color=16m') || hasFlag('color=full') || hasFlag('color=truecolor')) return 3;
            if (hasFlag('color=256')) return 2;
            if (haveStream && !streamIsTTY && void 0 === forceColor) return 0;
            const min = forceColor || 0;
            if ('dumb' === env.TERM) return min;
            if ('win32' === process.platform) {
                const osRelease = os.release().split('.');
                if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
                return 1;
            }
            if ('CI' in env) {
                if ([
                    'TRAVIS',
                    'CIRCLECI',
                    'APPVEYOR',
                    'GITLAB_CI',
                    'GITHUB_ACTIONS',
                    'BUILDKITE'
                ].some((sign)=>sign in env) || 'codeship' === env.CI_NAME) return 1;
                return min;
            }
            if ('TEAMCITY_VERSION' in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
            if ('truecolor' === env.COLORTERM) return 3;
            if ('TERM_PROGRAM' in env) {
                const version = parseInt((env.TERM_PROGRAM_VERSION || '').split('.')[0], 10);
                switch(env.TERM_PROGRAM){
                    case 'iTerm.app':
                        return version >= 3 ? 3 : 2;
                    case 'Apple_Terminal':
                        return 2;
                }
            }
            if (/-256(color)?$/i.test(env.TERM)) return 2;
            if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
            if ('COLORTERM' in env) return 1;
            return min;
        }
        function getSupportLevel(stream) {
            const level = supportsColor(stream, stream && stream.isTTY);
            return translateLevel(level);
        }
        module.exports = {
            supportsColor: getSupportLevel,
            stdout: translateLevel(supportsColor(true, tty.isatty(1))),
            stderr: translateLevel(supportsColor(true, tty.isatty(2)))
        };
    })
};
