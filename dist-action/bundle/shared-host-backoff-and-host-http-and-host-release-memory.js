export const id = "shared-host-backoff-and-host-http-and-host-release-memory";
export const ids = [
    "shared-host-backoff-and-host-http-and-host-release-memory"
];
export const modules = {
    "src/host/http/exchange.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>HttpExchange
        });
        var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/http/failure.ts");
        var _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/send.ts");
        var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/http/url.ts");
        class HttpExchange {
            token;
            #connections;
            constructor(token, env){
                this.token = token;
                this.#connections = new _send_js__WEBPACK_IMPORTED_MODULE_1__.U(env);
            }
            async get(from, headers, patience) {
                let url = from;
                let withToken = void 0 !== this.token;
                for(let hops = 0; hops <= patience.limits.redirects; hops++){
                    withToken &&= url.origin === this.token?.origin;
                    const authorization = withToken && this.token ? {
                        authorization: `Bearer ${this.token.value}`
                    } : {};
                    const response = await this.#ask(url, {
                        ...headers,
                        ...authorization
                    }, patience).catch((error)=>{
                        throw url !== from && error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.n$ ? error.at((0, _url_js__WEBPACK_IMPORTED_MODULE_2__.SP)(url)) : error;
                    });
                    const status = response.statusCode ?? 0;
                    if (![
                        301,
                        302,
                        303,
                        307,
                        308
                    ].includes(status)) return {
                        response,
                        status,
                        withToken,
                        elsewhere: url === from ? void 0 : (0, _url_js__WEBPACK_IMPORTED_MODULE_2__.SP)(url)
                    };
                    await (0, _send_js__WEBPACK_IMPORTED_MODULE_1__.Z)(response);
                    url = (0, _url_js__WEBPACK_IMPORTED_MODULE_2__.ET)(url, response.headers.location);
                }
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.n$(`it redirects more than ${patience.limits.redirects} times`);
            }
            async #ask(url, headers, patience) {
                const { request, answer, giveUp } = await this.#connections.begin('GET', url, {
                    accept: '*/*',
                    ...headers
                });
                request.end();
                return patience.during(patience.limits.headMs, answer, giveUp);
            }
        }
    }),
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b6: ()=>AFTER_GIT_FAILURE,
            kd: ()=>afterRace,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        function afterRace(tookMs) {
            const { firstMs, mostMs } = AFTER_RACE;
            return {
                firstMs: Math.max(firstMs, tookMs),
                mostMs: Math.max(mostMs, 8 * tookMs),
                chance: 1
            };
        }
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs, chance = 0.5 }, draw = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (1 - chance + chance * draw);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/host/http/answer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>judge
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/failure.ts");
        var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/http/send.ts");
        async function judge(answer, range, limit, place) {
            const { response, status } = answer;
            if (404 === status || 410 === status) return void await (0, _send_js__WEBPACK_IMPORTED_MODULE_2__.Z)(response);
            try {
                return bodyOf(answer, range, limit, place);
            } catch (error) {
                if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$ && error.again) await (0, _send_js__WEBPACK_IMPORTED_MODULE_2__.Z)(response);
                else response.destroy();
                throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$ && answer.elsewhere ? error.at(answer.elsewhere) : error;
            }
        }
        function bodyOf(answer, range, limit, place) {
            const { response, status } = answer;
            const { headers } = response;
            if (200 !== status && !(206 === status && range)) throw failureOf(answer);
            const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
            if ('identity' !== encoding) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$(`it sends the content encoding ${JSON.stringify(encoding.slice(0, 40))}`, {
                hint: 'Files must be served as they are; switch off compression and encodings by file name for this folder.'
            });
            const etag = /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(headers.etag ?? '') ? headers.etag : void 0;
            const from = 206 === status && range ? startOf(response, range, etag) : 0;
            const length = headers['content-length'];
            if (void 0 !== length && Number(length) > limit - from) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} has ${Number(length) + from} bytes, more than the ${limit} allowed`, place);
            return {
                response,
                from,
                etag
            };
        }
        function startOf({ headers }, { from, etag: asked }, etag) {
            const [, first, last, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
            const isRest = Number(first) === from && ('*' === total || Number(last) + 1 === Number(total));
            if (isRest && (void 0 === etag || etag === asked)) return from;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.xy('it answered with another part than the one asked for');
        }
        function failureOf({ response, status, withToken }) {
            const answered = `the server answered ${status}`;
            if (401 === status || 403 === status) return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$(answered, {
                hint: withToken ? 'The token was sent and refused: check that it is valid and may read there.' : 'Give a token of that origin if the source is private; some buckets also answer so for files that are absent.'
            });
            if (416 === status) return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.xy(answered);
            const again = 408 === status || 429 === status || status >= 500;
            const afterMs = (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.mu)(response.headers['retry-after'], Date.now());
            return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$(answered, {
                again,
                afterMs
            });
        }
    }),
    "src/host/http/patience.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>HTTP_LIMITS,
            i: ()=>Patience
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/backoff.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/http/failure.ts");
        const HTTP_LIMITS = {
            headMs: 30_000,
            idleMs: 30_000,
            totalMs: 120_000,
            bytesPerSecond: 32768,
            tries: 5,
            pauseMs: 250,
            maxPauseMs: 30_000,
            redirects: 5
        };
        class Patience {
            limits;
            subject;
            place;
            #waited = 0;
            #received = 0;
            #failures = 0;
            constructor(limits, subject, place){
                this.limits = limits;
                this.subject = subject;
                this.place = place;
            }
            received(bytes) {
                this.#received += bytes;
            }
            progressed() {
                this.#failures = 0;
            }
            async during(ms, work, giveUp) {
                const left = this.#left();
                const started = performance.now();
                let timer;
                try {
                    return await new Promise((resolve, reject)=>{
                        timer = setTimeout(()=>{
                            const error = ms <= left ? new _failure_js__WEBPACK_IMPORTED_MODULE_3__.n$(`nothing came for ${ms / 1000} s`, {
                                again: true
                            }) : new _failure_js__WEBPACK_IMPORTED_MODULE_3__.n$('it is too slow, and was given up');
                            reject(error);
                            giveUp(error);
                        }, Math.min(ms, left));
                        work.then(resolve, reject);
                    });
                } finally{
                    clearTimeout(timer);
                    this.#waited += performance.now() - started;
                }
            }
            async retry(attempt) {
                for(;;)try {
                    return await attempt();
                } catch (error) {
                    await this.afterFailure(error);
                }
            }
            async afterFailure(error) {
                if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vl) throw error;
                const failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.qO)(error);
                this.#failures += 1;
                const pause = this.#pauseFor(failure);
                if (!failure.again || this.#failures >= this.limits.tries || pause >= this.#left()) throw this.#refusal(failure);
                const started = performance.now();
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
                this.#waited += performance.now() - started;
            }
            #pauseFor(failure) {
                const { pauseMs, maxPauseMs } = this.limits;
                const pause = (0, _backoff_js__WEBPACK_IMPORTED_MODULE_2__.l0)(this.#failures, {
                    firstMs: pauseMs,
                    mostMs: maxPauseMs
                });
                return void 0 === failure.afterMs ? pause : Math.min(Math.max(failure.afterMs, pause), maxPauseMs);
            }
            #left() {
                const { totalMs, bytesPerSecond } = this.limits;
                return Math.max(0, totalMs + this.#received / bytesPerSecond * 1000 - this.#waited);
            }
            #refusal(failure) {
                const message = `${this.subject}: ${failure.message}${this.#failures > 1 ? `, after ${this.#failures} tries` : ''}`;
                const hint = void 0 === failure.hint ? {} : {
                    hint: failure.hint
                };
                return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vl({
                    code: 'STORE_UNREACHABLE',
                    message,
                    place: this.place,
                    ...hint
                }, [], {
                    cause: failure
                });
            }
        }
    }),
    "src/host/http/send.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>Connections,
            Z: ()=>drain
        });
        var failure = __webpack_require__("src/host/http/failure.ts");
        var external_node_net_ = __webpack_require__("node:net");
        var errors = __webpack_require__("src/contract/errors.ts");
        function proxyFor(url, env) {
            const setting = 'https:' === url.protocol ? variable(env, 'https_proxy') : '';
            if ('' === setting || isExempt(url, variable(env, 'no_proxy'))) return;
            const text = setting.includes('://') ? setting : `http://${setting}`;
            const proxy = URL.canParse(text) ? new URL(text) : void 0;
            if (!proxy || !/^https?:$/.test(proxy.protocol)) return (0, errors.TR)('INVALID_INPUT', 'the proxy is not an http(s) URL', 'HTTPS_PROXY');
            return proxy;
        }
        function variable(env, name) {
            return (env[name] || env[name.toUpperCase()] || '').trim();
        }
        function isExempt(url, noProxy) {
            const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
            const port = url.port || '443';
            return noProxy.toLowerCase().split(/[\s,]+/).some((entry)=>'*' === entry || isMatch(entry, host, port));
        }
        function isMatch(entry, host, port) {
            if (entry.includes('/')) return isInNetwork(entry, host);
            const [, name = '', entryPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [
                void 0,
                entry
            ];
            const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
            if ('' === wanted || void 0 !== entryPort && entryPort !== port) return false;
            return host === wanted || 0 === (0, external_node_net_.isIP)(host) && host.endsWith(`.${wanted}`);
        }
        function isInNetwork(entry, host) {
            const [network = '', bits = ''] = entry.split('/');
            const [version, most] = 6 === (0, external_node_net_.isIP)(network) ? [
                'ipv6',
                128
            ] : [
                'ipv4',
                32
            ];
            if (0 === (0, external_node_net_.isIP)(network) || (0, external_node_net_.isIP)(host) !== (0, external_node_net_.isIP)(network) || !/^\d{1,3}$/.test(bits) || Number(bits) > most) return false;
            const list = new external_node_net_.BlockList();
            list.addSubnet(network, Number(bits), version);
            return list.check(host, version);
        }
        async function openProxyAgent(proxy) {
            const { HttpsProxyAgent } = await __webpack_require__.e("https-proxy-agent").then(__webpack_require__.t.bind(__webpack_require__, "https-proxy-agent/dist/index.js", 19));
            class TunnelAgent extends HttpsProxyAgent {
                async connect(...[request, options]) {
                    const stop = new AbortController();
                    const abort = ()=>stop.abort();
                    request.once('giveup', abort);
                    this.connectOpts = {
                        ...this.connectOpts,
                        signal: stop.signal
                    };
                    try {
                        return await super.connect(request, options);
                    } finally{
                        request.off('giveup', abort);
                    }
                }
            }
            return new TunnelAgent(proxy, {
                keepAlive: true
            });
        }
        function watchTunnel(request, fail) {
            request.once('proxyConnect', ({ statusCode })=>{
                if (200 === statusCode) return;
                const again = 429 === statusCode || statusCode >= 500;
                const hint = 'Check HTTPS_PROXY, its user and password, and NO_PROXY.';
                fail(new failure.n$(`the proxy answered ${statusCode} instead of building a tunnel`, {
                    again,
                    hint
                }));
            });
        }
        const DRAIN_BYTES = 65536;
        const DRAIN_MS = 1_000;
        class Connections {
            env;
            #agents = new Map();
            constructor(env){
                this.env = env;
            }
            async begin(method, url, headers) {
                const { request: start } = await moduleFor(url);
                const request = start({
                    method,
                    protocol: url.protocol,
                    hostname: url.hostname.replace(/^\[|\]$/g, ''),
                    port: url.port || ('https:' === url.protocol ? 443 : 80),
                    path: url.pathname + url.search,
                    agent: await this.#agentFor(url),
                    headers: {
                        'accept-encoding': 'identity',
                        'user-agent': 'controller-dist',
                        ...headers
                    }
                });
                const giveUp = (error)=>{
                    request.emit('giveup');
                    request.destroy(error);
                };
                return {
                    request,
                    answer: answerTo(request),
                    giveUp
                };
            }
            async #agentFor(url) {
                const proxy = proxyFor(url, this.env);
                const key = proxy?.href ?? url.protocol;
                const known = this.#agents.get(key) ?? (proxy ? openProxyAgent(proxy) : openAgent(url));
                this.#agents.set(key, known);
                return known;
            }
        }
        async function moduleFor(url) {
            return 'https:' === url.protocol ? Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:https", 19)) : Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:http", 19));
        }
        async function openAgent(url) {
            const { Agent } = await moduleFor(url);
            return new Agent({
                keepAlive: true
            });
        }
        function answerTo(request) {
            const answer = new Promise((resolve, reject)=>{
                const fail = (error)=>reject((0, failure.qO)(error, request.reusedSocket));
                request.on('error', fail);
                request.once('response', (response)=>{
                    response.on('error', ()=>{});
                    resolve(response);
                });
                request.once('close', ()=>fail(new failure.n$('the connection was closed without an answer', {
                        again: true
                    })));
                watchTunnel(request, (failure)=>{
                    fail(failure);
                    request.destroy();
                });
            });
            answer.catch(()=>{});
            return answer;
        }
        async function drain(response) {
            const timer = setTimeout(()=>response.destroy(), DRAIN_MS);
            let bytes = 0;
            try {
                for await (const chunk of response){
                    bytes += chunk.byteLength;
                    if (bytes > DRAIN_BYTES) break;
                }
            } catch  {} finally{
                clearTimeout(timer);
            }
        }
    }),
    "src/host/http/transfer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Xe: ()=>piecesOf,
            _r: ()=>release,
            k0: ()=>transfer
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _release_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/release-memory.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/failure.ts");
        const PROGRESS = 1048576;
        async function* piecesOf(body, limit, place, patience) {
            const { response } = body;
            const pieces = response[Symbol.asyncIterator]();
            let end = body.from;
            try {
                hold(response);
                for(;;){
                    const next = await patience.during(patience.limits.idleMs, pieces.next(), (error)=>response.destroy(error));
                    if (next.done) break;
                    end += next.value.byteLength;
                    if (end > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} goes on past the ${limit} bytes allowed`, place);
                    yield next.value;
                }
                if (!response.complete) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('the connection was closed before the end', {
                    again: true
                });
            } finally{
                if (!response.readableEnded) response.destroy();
            }
        }
        function release(response) {
            response.socket?.unref();
        }
        function hold(response) {
            response.socket?.ref();
        }
        async function* transfer(first, open, limit, place, patience) {
            let delivered = 0;
            let mark = 0;
            let ranges = true;
            for(let body = first;;){
                try {
                    let known = 0 === body.from ? delivered : 0;
                    for await (const piece of piecesOf(body, limit, place, patience)){
                        const fresh = 0 === known ? piece : piece.subarray(known);
                        known -= piece.byteLength - fresh.byteLength;
                        if (0 !== fresh.byteLength) {
                            delivered += fresh.byteLength;
                            patience.received(fresh.byteLength);
                            yield fresh;
                            if (piece.buffer.byteLength === piece.byteLength) (0, _release_memory_js__WEBPACK_IMPORTED_MODULE_2__.H)(piece);
                        }
                    }
                    if (known > 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('DIGEST_MISMATCH', `${place} changed while it was read`, place, 'Run again.');
                    return;
                } catch (error) {
                    if (body.from > 0 && delivered - mark >= PROGRESS) {
                        mark = delivered;
                        patience.progressed();
                    }
                    await patience.afterFailure(error);
                }
                body = await reopen();
            }
            async function reopen() {
                return patience.retry(async ()=>{
                    const range = ranges && void 0 !== first.etag && delivered > 0 ? {
                        from: delivered,
                        etag: first.etag
                    } : void 0;
                    try {
                        return await open(range) ?? gone();
                    } catch (error) {
                        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.xy) ranges = false;
                        throw error;
                    }
                });
            }
        }
        function gone() {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('the file went away while it was read');
        }
    }),
    "src/host/http/failure.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            mu: ()=>parseRetryAfter,
            n$: ()=>FailedTry,
            qO: ()=>transportFailure,
            xy: ()=>RangeUnusable
        });
        class FailedTry extends Error {
            name = 'FailedTry';
            again;
            afterMs;
            hint;
            constructor(message, options = {}){
                super(message, {
                    cause: options.cause
                });
                this.again = options.again ?? false;
                this.afterMs = options.afterMs;
                this.hint = options.hint;
            }
            at(url) {
                this.message = `at ${url}, where it redirects to, ${this.message}`;
                return this;
            }
        }
        class RangeUnusable extends FailedTry {
            constructor(message){
                super(message, {
                    again: true
                });
            }
        }
        const TRANSIENT = new Set([
            'ECONNRESET',
            'ECONNREFUSED',
            'ECONNABORTED',
            'ETIMEDOUT',
            'EPIPE',
            'EAI_AGAIN',
            'ENETDOWN',
            'ENETUNREACH',
            'EHOSTDOWN',
            'EHOSTUNREACH'
        ]);
        function transportFailure(error, reusedConnection = false) {
            if (error instanceof FailedTry) return error;
            const { code, message } = error;
            const name = 'string' == typeof code ? code : '';
            const text = String(message || name || error).slice(0, 300);
            return new FailedTry(name && !text.includes(name) ? `${text} (${name})` : text, {
                again: TRANSIENT.has(name) || /^Proxy connection ended/.test(text) || reusedConnection && name.startsWith('HPE_'),
                hint: hintOf(name),
                cause: error
            });
        }
        function hintOf(code) {
            if (/CERT_NOT_YET_VALID|CERT_HAS_EXPIRED/.test(code)) return "The certificate is not valid at this machine's time: set its clock, or have the certificate renewed.";
            if (/CERT|SELF_SIGNED|VERIFY/.test(code)) return 'If the certificate comes from an authority of your own, set NODE_EXTRA_CA_CERTS to its PEM file.';
            if (code.startsWith('HPE_')) return 'The server does not speak HTTP/1.1 as it must; check what answers there.';
            if ('ENOTFOUND' === code) return 'Check the host name; behind a proxy, set HTTPS_PROXY.';
        }
        function parseRetryAfter(value, now) {
            if (void 0 === value) return;
            if (/^\d{1,9}$/.test(value.trim())) return 1000 * Number(value);
            const date = Date.parse(value);
            return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
        }
    }),
    "src/host/http/url.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ET: ()=>redirectTarget,
            Hp: ()=>parseBase,
            SP: ()=>shown,
            U9: ()=>isLoopback,
            Xd: ()=>urlOfFile
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/failure.ts");
        function parseBase(name) {
            if (!/^https?:\/\/[^/]/i.test(name) || /[\s\\]/.test(name) || !URL.canParse(name)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'the source is not an http(s) URL', 'source');
            const url = new URL(name);
            if ('' !== url.username || '' !== url.password) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the source at ${url.host} has a user or password in its URL`, 'source', 'Use a token.');
            if (/[?#]/.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the source at ${url.host} has a query or fragment in its URL`, 'source');
            if ('http:' === url.protocol && !isLoopback(url)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'source', 'Use https:.');
            if (!url.pathname.endsWith('/')) url.pathname += '/';
            return url;
        }
        function urlOfFile(base, path, plus = '+') {
            const encoded = path.split('/').map((part)=>encodeURIComponent(part).replaceAll('%2B', plus));
            return new URL(base.pathname + encoded.join('/'), base);
        }
        function isLoopback(url) {
            return 'localhost' === url.hostname || '[::1]' === url.hostname || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
        }
        function redirectTarget(from, location) {
            if (void 0 === location || !URL.canParse(location, from.href)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('it redirects without saying where');
            const to = new URL(location, from);
            to.hash = '';
            const allowed = 'https:' === to.protocol || 'http:' === to.protocol && 'http:' === from.protocol && isLoopback(to);
            if (!allowed) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$(`it redirects to ${shown(to)}, which is not https:`);
            if ('' !== to.username || '' !== to.password) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('it redirects to a URL with a user or password in it');
            return to;
        }
        function shown(url) {
            return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300);
        }
    }),
    "src/host/release-memory.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>releaseMemory
        });
        function releaseMemory({ buffer }) {
            buffer.transfer?.(0);
        }
    })
};
