export const id = "host-store-s3-store";
export const ids = [
    "host-store-s3-store"
];
export const modules = {
    "src/host/store/s3/store.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            S3Store: ()=>S3Store
        });
        var digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var answer = __webpack_require__("src/host/http/answer.ts");
        var file = __webpack_require__("src/host/http/file.ts");
        var patience = __webpack_require__("src/host/http/patience.ts");
        var send = __webpack_require__("src/host/http/send.ts");
        var http_url = __webpack_require__("src/host/http/url.ts");
        var in_parallel = __webpack_require__("src/host/in-parallel.ts");
        var failure = __webpack_require__("src/host/http/failure.ts");
        var transfer = __webpack_require__("src/host/http/transfer.ts");
        const MAX_ERROR = 65536;
        async function textOf(response, limit, place, patience) {
            const pieces = [];
            for await (const piece of (0, transfer.Xe)({
                response,
                from: 0,
                etag: void 0
            }, limit, place, patience))pieces.push(piece);
            return Buffer.concat(pieces).toString();
        }
        async function refusalOf(response, place, patience) {
            const text = await textOf(response, MAX_ERROR, place, patience).catch(()=>'');
            return {
                ...refusalIn(text, response),
                status: response.statusCode ?? 0
            };
        }
        function refusalIn(text, { headers, statusCode }) {
            const error = /<Error[ >][\s\S]*/.exec(text)?.[0] ?? '';
            const region = headers['x-amz-bucket-region'];
            return {
                status: statusCode ?? 0,
                code: elementsOf(error, 'Code')[0] ?? '',
                message: elementsOf(error, 'Message')[0] ?? '',
                afterMs: (0, failure.mu)(headers['retry-after'], Date.now()),
                region: 'string' == typeof region && /^[a-z0-9-]{1,40}$/.test(region) ? region : void 0
            };
        }
        function elementsOf(xml, name) {
            return [
                ...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))
            ].map(([, text = ''])=>unescapeXml(text));
        }
        const ENTITIES = {
            amp: '&',
            lt: '<',
            gt: '>',
            quot: '"',
            apos: "'"
        };
        function unescapeXml(text) {
            return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name)=>{
                if (void 0 !== name) return ENTITIES[name] ?? whole;
                const point = void 0 === decimal ? Number.parseInt(hex, 16) : Number(decimal);
                return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
            });
        }
        const CREDENTIALS = /^(?:InvalidAccessKeyId|XAdminUserNotFound|SignatureDoesNotMatch|ExpiredToken|InvalidToken|InvalidClientTokenId|TokenRefreshRequired)$/;
        const AGAIN = /^(?:SlowDown|InternalError|ServiceUnavailable|RequestTimeout|ConditionalRequestConflict|OperationAborted|BadDigest|InvalidDigest|XAmzContentSHA256Mismatch|XAmzContentChecksumMismatch)$/;
        function throwRefusal(refusal, place, asked) {
            const { status, code, message, afterMs } = refusal;
            const said = `the server answered ${status}${code && ` ${code}`}${message && `: ${message.slice(0, 300)}`}`;
            if (/Full$|Quota/.test(code) || 507 === status) (0, errors.TR)('STORE_FULL', `${place}: ${said}`, place, 'Free space in the bucket, then run again.');
            if (AGAIN.test(code) || 408 === status || 429 === status || 500 === status || status >= 502) throw new failure.n$(said, {
                again: true,
                afterMs
            });
            if ('EntityTooLarge' === code) (0, errors.TR)('TOO_LARGE', `${place}: ${said}`, place);
            if (501 === status) (0, errors.TR)('STORE_NOT_SUPPORTED', `${place}: ${said}`, place, 'The service lacks something that publishing needs.');
            throw new failure.n$(said, {
                hint: hintOf(refusal, asked) ?? (403 === status ? forbidden(said, place, asked) : void 0)
            });
        }
        function hintOf({ status, code, region }, { signed }) {
            if (401 === status && !signed) return UNSIGNED;
            if (CREDENTIALS.test(code) || 401 === status) return 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and that they have not expired.';
            if ('RequestTimeTooSkewed' === code) return "Set this machine's clock: it differs too much from the server's.";
            if ('NoSuchBucket' === code) return 'Check the name of the bucket and AWS_ENDPOINT_URL; the bucket must exist.';
            if (void 0 !== region && (301 === status || 307 === status || 400 === status)) return `Set AWS_REGION to ${region}.`;
            if (/^(?:AuthorizationHeaderMalformed|InvalidRegionName)$/.test(code)) return 'Set AWS_REGION to the region that the service expects.';
            if (status >= 300 && status < 400) return 'Check AWS_REGION and AWS_ENDPOINT_URL: the bucket is somewhere else.';
        }
        const UNSIGNED = 'There are no credentials: the request was not signed. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without them only what anybody may read can be read.';
        function forbidden(said, place, { writing, signed }) {
            if (!signed) return UNSIGNED;
            if (writing) (0, errors.TR)('STORE_READ_ONLY', `${place}: ${said}`, place, 'The credentials need s3:PutObject, and s3:DeleteObject for prune.');
            return 'The credentials need s3:GetObject and s3:ListBucket; without the latter, absent files are answered so, too.';
        }
        var external_node_path_ = __webpack_require__("node:path");
        var files = __webpack_require__("src/host/disk/files.ts");
        var new_file = __webpack_require__("src/host/store/new-file.ts");
        class S3Creator {
            files;
            #known = new Map();
            constructor(files){
                this.files = files;
            }
            async createAll(create) {
                const folders = new Map();
                for (const file of create){
                    const folder = external_node_path_.posix.dirname(file.path);
                    const before = folders.get(folder);
                    if (before) before.push(file);
                    else folders.set(folder, [
                        file
                    ]);
                }
                let standing;
                await (0, in_parallel.H)([
                    ...folders.values()
                ], async (files)=>{
                    for (const { path, content } of files)if (void 0 === standing && !await this.#create(path, content)) standing ??= path;
                });
                return standing;
            }
            async #create(path, content) {
                for(let turn = 0; turn < 3; turn++){
                    const same = await this.#standsAs(path, content) ?? await this.#send(path, content);
                    if (void 0 !== same) return same;
                }
                return false;
            }
            async #standsAs(path, content) {
                const known = this.#known.get(path);
                if (!known && 'bytes' in content) return;
                const etag = await this.files.etagOf(path);
                if (void 0 === etag) return;
                return known?.etag === etag && known.sha256 === (0, new_file.ol)(content) || this.#holds(path, content);
            }
            async #send(path, content) {
                try {
                    const etag = await this.files.create(path, content);
                    if (void 0 === etag) return await this.#holds(path, content);
                    this.#remember(path, etag, (0, new_file.ol)(content));
                    return true;
                } catch (error) {
                    const same = isUnreachable(error) ? await this.#holds(path, content).catch(()=>void 0) : void 0;
                    if (void 0 === same) throw error;
                    return same;
                }
            }
            async #holds(path, content) {
                const there = await this.files.open(path);
                if (!there) return;
                const { sha256 } = await (0, files.Nq)(there.pieces);
                this.#remember(path, there.etag, sha256);
                return sha256 === (0, new_file.ol)(content);
            }
            #remember(path, etag, sha256) {
                if ('' !== etag) this.#known.set(path, {
                    etag,
                    sha256
                });
            }
        }
        function isUnreachable(error) {
            return error instanceof errors.Vl && 'STORE_UNREACHABLE' === error.code;
        }
        var listed_files = __webpack_require__("src/host/store/listed-files.ts");
        const PAGE_LIMITS = {
            pages: 10_000,
            emptyPages: 100,
            pageBytes: 8388608
        };
        const MAX_TOKEN = 4096;
        async function listFiles(requests, folder, patience, limits) {
            const { prefix } = requests.address;
            const query = {
                'list-type': '2',
                prefix: `${prefix}${folder}/`,
                'encoding-type': 'url'
            };
            const found = new listed_files.H(folder, limits.files);
            const [keys, tokens] = [
                new Set(),
                new Set()
            ];
            let asked = query;
            for(let pages = 1, empty = 0; pages <= limits.pages && empty <= limits.emptyPages; pages++){
                const page = await patience.retry(()=>pageOf(requests, asked, folder, patience, limits));
                if ('forbidden' === page) return 'forbidden';
                patience.progressed();
                for (const key of page.keys){
                    if (!key.startsWith(query.prefix)) refuseAnswer(folder, `the key ${shown(key)}, which is not below it`);
                    if (keys.has(key)) refuseAnswer(folder, `the key ${shown(key)} twice`);
                    keys.add(key);
                    const path = key.slice(prefix.length);
                    if (path.endsWith('/')) found.count(path);
                    else found.add(path);
                }
                if (void 0 === page.next) return found.paths;
                if (tokens.has(page.next)) refuseAnswer(folder, 'one page after another, and then the first of them again');
                tokens.add(page.next);
                asked = {
                    ...query,
                    'continuation-token': page.next
                };
                empty = 0 === page.keys.length ? empty + 1 : 0;
            }
            return (0, errors.TR)('TOO_LARGE', `${folder}: the server goes on past ${limits.pages} pages, or past ${limits.emptyPages} without a key`, folder);
        }
        async function pageOf(requests, query, folder, patience, { pageBytes }) {
            const response = await requests.ask({
                method: 'GET',
                key: '',
                query
            }, patience);
            if (200 === response.statusCode) {
                const xml = await textOf(response, pageBytes, folder, patience);
                patience.received(xml.length);
                return parsePage(xml, folder);
            }
            const refusal = await refusalOf(response, folder, patience);
            if (403 === refusal.status && 'AccessDenied' === refusal.code) return 'forbidden';
            return throwRefusal(refusal, folder, {
                writing: false,
                signed: requests.isSigned
            });
        }
        function parsePage(xml, folder) {
            if (!/<ListBucketResult[\s>]/.test(xml)) refuseAnswer(folder, 'something that is no list');
            const isEncoded = 'url' === elementsOf(xml, 'EncodingType')[0];
            const [isTruncated] = elementsOf(xml, 'IsTruncated');
            const next = 'false' === isTruncated ? void 0 : elementsOf(xml, 'NextContinuationToken')[0] || void 0;
            if ('true' === isTruncated && void 0 === next) refuseAnswer(folder, 'a part of the list, and no way to the rest');
            if (void 0 !== next && next.length > MAX_TOKEN) refuseAnswer(folder, `a token of ${next.length} characters for the next page`);
            const keys = elementsOf(xml, 'Key').map((key)=>isEncoded ? decodeKey(key, folder) : key);
            return {
                keys: keys.map((key)=>Buffer.from(key).toString()),
                next
            };
        }
        function decodeKey(key, folder) {
            try {
                return decodeURIComponent(key.replaceAll('+', ' '));
            } catch  {
                return refuseAnswer(folder, `the key ${shown(key)}, which is not encoded as it says`);
            }
        }
        function refuseAnswer(folder, what) {
            return (0, errors.TR)('STORE_UNREACHABLE', `${folder} cannot be listed: the server answers with ${what}`, folder, 'Check AWS_ENDPOINT_URL, and what answers there.');
        }
        function shown(key) {
            return JSON.stringify(key.slice(0, 200));
        }
        function parseS3Name(name, env) {
            const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/i.exec(name) ?? [];
            if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || bucket.includes('..')) (0, errors.TR)('INVALID_INPUT', 'the store is not s3://BUCKET/PREFIX with a valid name of a bucket', 'store');
            const parts = path.replace(/\/$/, '').split('/');
            if ('' !== path && !parts.every((part)=>/^[A-Za-z0-9!_.'()@=+~-]{1,200}$/.test(part) && !/^\.{1,2}$/.test(part))) (0, errors.TR)('INVALID_INPUT', 'the prefix of the store has a part that is no plain name', 'store');
            const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1';
            if (!/^[a-z0-9-]{1,40}$/.test(region)) (0, errors.TR)('INVALID_INPUT', 'the region is not well-formed', 'AWS_REGION');
            return {
                base: baseOf(bucket, region, env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL),
                region,
                prefix: '' === path ? '' : `${parts.join('/')}/`,
                credentials: credentialsOf(env)
            };
        }
        function baseOf(bucket, region, endpoint) {
            if (!endpoint) {
                const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
                return new URL(bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`);
            }
            const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
            if (!url || !/^https?:$/.test(url.protocol) || '' !== url.username || '' !== url.password || /[?#]/.test(endpoint)) return (0, errors.TR)('INVALID_INPUT', 'the endpoint is not a plain http(s) URL', 'AWS_ENDPOINT_URL');
            if ('http:' === url.protocol && !(0, http_url.U9)(url)) (0, errors.TR)('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'AWS_ENDPOINT_URL', 'Use https:.');
            url.pathname = `${url.pathname.replace(/\/+$/, '')}/${bucket}/`;
            return url;
        }
        function credentialsOf(env) {
            const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: sessionToken } = env;
            if (!id && !secret) return;
            if (!id || !secret) return (0, errors.TR)('INVALID_INPUT', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY go together', 'AWS_ACCESS_KEY_ID');
            if (![
                id,
                secret,
                sessionToken || 'none'
            ].every((text)=>/^[\x21-\x7e]+$/.test(text))) return (0, errors.TR)('INVALID_INPUT', 'the AWS credentials hold characters that none has', 'AWS_SECRET_ACCESS_KEY');
            return {
                accessKeyId: id,
                secretAccessKey: secret,
                sessionToken: sessionToken || void 0
            };
        }
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        const ABSENT = {
            'if-none-match': '*'
        };
        const ANYTHING = {};
        const MiB = 1048576;
        const WRITE_LIMITS = {
            multipartFrom: 64 * MiB,
            part: 16 * MiB
        };
        const MAX_PARTS = 9_000;
        const MAX_XML = +MiB;
        class S3Writer {
            requests;
            limits;
            patienceFor;
            constructor(requests, limits, patienceFor){
                this.requests = requests;
                this.limits = limits;
                this.patienceFor = patienceFor;
            }
            isInParts(content) {
                return 'file' in content && content.size >= this.limits.multipartFrom;
            }
            async put(path, key, content, condition) {
                if (this.isInParts(content)) return this.putParts(path, key, content);
                const headers = headersOf(path, condition);
                const body = {
                    size: (0, new_file.$d)(content),
                    sha256: (0, new_file.ol)(content),
                    pieces: ()=>(0, new_file.Wc)(content)
                };
                const request = {
                    method: 'PUT',
                    key,
                    headers: {
                        ...headers,
                        ...condition,
                        ...checksumOf(body)
                    },
                    body
                };
                const answer = await this.#ask(path, request, isLost);
                return 'refused' in answer ? void 0 : answer.etag;
            }
            async remove(path, key) {
                await this.#ask(path, {
                    method: 'DELETE',
                    key
                }, ({ status, code })=>404 === status && 'NoSuchBucket' !== code);
            }
            async putParts(path, key, content) {
                const headers = {
                    ...headersOf(path, ABSENT),
                    'x-amz-checksum-algorithm': 'SHA256'
                };
                const begin = {
                    method: 'POST',
                    key,
                    query: {
                        uploads: ''
                    },
                    headers
                };
                const begun = await this.#ask(path, begin, ()=>false);
                const [uploadId] = 'text' in begun ? elementsOf(begun.text, 'UploadId') : [];
                if (!uploadId) return (0, errors.TR)('STORE_UNREACHABLE', `${path}: the server began no upload in parts`, path);
                try {
                    const parts = await this.#sendParts(path, key, content, uploadId);
                    const xml = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`;
                    const body = bodyOf(Buffer.from(xml));
                    const complete = {
                        method: 'POST',
                        key,
                        query: {
                            uploadId
                        },
                        headers: {
                            ...ABSENT
                        },
                        body
                    };
                    const done = await this.#ask(path, complete, (refusal)=>isLost(refusal) || 'NoSuchUpload' === refusal.code);
                    if ('text' in done) return elementsOf(done.text, 'ETag')[0] ?? '';
                    await this.#abort(path, key, uploadId);
                    return;
                } catch (error) {
                    await this.#abort(path, key, uploadId);
                    throw error;
                }
            }
            async #sendParts(path, key, content, uploadId) {
                const size = Math.max(this.limits.part, Math.ceil((0, new_file.$d)(content) / MAX_PARTS));
                const parts = [];
                for await (const bytes of inParts((0, new_file.Wc)(content), size)){
                    const body = bodyOf(bytes);
                    const partNumber = String(parts.length + 1);
                    const checksum = checksumOf(body);
                    const answer = await this.#ask(path, {
                        method: 'PUT',
                        key,
                        query: {
                            partNumber,
                            uploadId
                        },
                        headers: checksum,
                        body
                    }, ()=>false);
                    const etag = ('etag' in answer ? answer.etag : '').replace(/[&<>]/g, (char)=>`&#${char.charCodeAt(0)};`);
                    parts.push(`<Part><PartNumber>${partNumber}</PartNumber><ETag>${etag}</ETag><ChecksumSHA256>${checksum['x-amz-checksum-sha256']}</ChecksumSHA256></Part>`);
                }
                return parts;
            }
            async #abort(path, key, uploadId) {
                await this.#ask(path, {
                    method: 'DELETE',
                    key,
                    query: {
                        uploadId
                    }
                }, ()=>true).catch(()=>{});
            }
            async #ask(path, request, isExpected) {
                if (!this.requests.address.credentials) (0, errors.TR)('STORE_READ_ONLY', 'publishing needs credentials', path, 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
                const patience = this.patienceFor(path);
                return patience.retry(async ()=>{
                    const response = await this.requests.ask(request, patience);
                    const ok = 200 === response.statusCode || 204 === response.statusCode;
                    if (ok && 'POST' !== request.method) {
                        await (0, send.Z)(response);
                        return {
                            text: '',
                            etag: response.headers.etag ?? ''
                        };
                    }
                    const text = ok ? await textOf(response, MAX_XML, path, patience) : '';
                    const refusal = ok ? refusalIn(text, response) : await refusalOf(response, path, patience);
                    if (ok && '' === refusal.code) return {
                        text,
                        etag: ''
                    };
                    if (isExpected(refusal)) return {
                        refused: refusal
                    };
                    if (ok) throw new failure.n$(`the server answered ${refusal.code}: ${refusal.message}`, {
                        again: true
                    });
                    return throwRefusal(refusal, path, {
                        writing: true,
                        signed: true
                    });
                });
            }
        }
        function isLost({ status, code }) {
            return 412 === status || 'PreconditionFailed' === code || 404 === status && 'NoSuchKey' === code;
        }
        const TYPES = [
            [
                `.${paths.td}`,
                'application/gzip'
            ],
            [
                '.json',
                'application/json'
            ],
            [
                '.html',
                'text/html; charset=utf-8'
            ]
        ];
        function headersOf(path, condition) {
            const isMutable = 'if-match' in condition || !/\/.*\//.test(path);
            return {
                'content-type': TYPES.find(([end])=>path.endsWith(end))?.[1] ?? 'application/octet-stream',
                'cache-control': isMutable ? 'no-cache' : 'public, max-age=31536000, immutable'
            };
        }
        function bodyOf(bytes) {
            return {
                size: bytes.byteLength,
                sha256: (0, digest.sc)(bytes),
                pieces: ()=>(0, new_file.Wc)({
                        bytes
                    })
            };
        }
        function checksumOf(body) {
            return {
                'x-amz-checksum-sha256': Buffer.from(body.sha256, 'hex').toString('base64')
            };
        }
        async function* inParts(pieces, size) {
            let part = Buffer.allocUnsafe(size);
            let filled = 0;
            for await (const piece of pieces)for(let at = 0; at < piece.byteLength;){
                const some = piece.subarray(at, at + size - filled);
                part.set(some, filled);
                at += some.byteLength;
                filled += some.byteLength;
                if (!(filled < size)) {
                    yield part;
                    part = Buffer.allocUnsafe(size);
                    filled = 0;
                }
            }
            if (filled > 0) yield part.subarray(0, filled);
        }
        const PROBE = 'dist/.publishing/probe';
        const CONTENT = {
            bytes: Buffer.from('controller-dist: conditional writes work here\n')
        };
        const WRONG_ETAG = '"00000000000000000000000000000000"';
        class S3Probe {
            store;
            key;
            writer;
            #whole;
            #parts;
            constructor(store, key, writer){
                this.store = store;
                this.key = key;
                this.writer = writer;
            }
            async whole() {
                this.#whole ??= this.#tryWhole();
                await this.#whole.catch((error)=>{
                    this.#whole = void 0;
                    throw error;
                });
            }
            async parts() {
                this.#parts ??= this.#tryParts();
                await this.#parts.catch((error)=>{
                    this.#parts = void 0;
                    throw error;
                });
            }
            async #tryWhole() {
                const put = (condition)=>this.writer.put(PROBE, this.key, CONTENT, condition);
                if (await put(ABSENT) !== void 0 && await put(ABSENT) !== void 0) this.#refuse('If-None-Match');
                if (await put({
                    'if-match': WRONG_ETAG
                }) !== void 0) this.#refuse('If-Match');
            }
            async #tryParts() {
                if (await this.writer.putParts(PROBE, this.key, CONTENT) !== void 0) this.#refuse('If-None-Match on uploads in parts');
            }
            #refuse(header) {
                return (0, errors.TR)('STORE_NOT_SUPPORTED', `the server of ${this.store} ignores ${header}, so publishers could overwrite one another`, 'store', 'Use a service with conditional writes; docs/stores.md names some.');
            }
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var external_node_events_ = __webpack_require__("node:events");
        var promises_ = __webpack_require__("node:timers/promises");
        const EMPTY_SHA256 = (0, external_node_crypto_.createHash)('sha256').digest('hex');
        const EXPECT_FROM = 1048576;
        const EXPECT_MS = 1_000;
        class S3Requests {
            address;
            #connections;
            constructor(address, env){
                this.address = address;
                this.#connections = new send.U(env);
            }
            get isSigned() {
                return void 0 !== this.address.credentials;
            }
            urlOf(key, query = {}) {
                const url = new URL(this.address.base.pathname + key.split('/').map(encode).join('/'), this.address.base);
                const search = Object.entries(query).map(([name, value])=>`${encode(name)}=${encode(value)}`);
                if (search.length > 0) url.search = search.join('&');
                return url;
            }
            async ask(request, patience) {
                const { method, body } = request;
                const url = this.urlOf(request.key, request.query);
                const headers = {
                    ...request.headers,
                    'x-amz-content-sha256': body?.sha256 ?? EMPTY_SHA256
                };
                const signed = await this.#sign(method, url, headers);
                if (body || !/^(?:GET|HEAD)$/.test(method)) signed['content-length'] = String(body?.size ?? 0);
                const waits = void 0 !== body && body.size >= EXPECT_FROM;
                if (waits) signed.expect = '100-continue';
                const exchange = await this.#connections.begin(method, url, signed);
                const { request: sending, answer, giveUp } = exchange;
                try {
                    if (body) await request_send(exchange, body, waits, patience);
                    else sending.end();
                    const response = await patience.during(patience.limits.headMs, answer, giveUp);
                    if (!sending.writableEnded) response.once('close', ()=>sending.destroy()).once('end', ()=>sending.destroy());
                    return response;
                } catch (error) {
                    sending.destroy();
                    throw error;
                }
            }
            async #sign(method, url, headers) {
                const { credentials, region } = this.address;
                if (!credentials) return headers;
                const { AwsV4Signer } = await __webpack_require__.e("aws4fetch").then(__webpack_require__.bind(__webpack_require__, "aws4fetch/dist/aws4fetch.esm.mjs"));
                const { accessKeyId, secretAccessKey, sessionToken } = credentials;
                const signer = new AwsV4Signer({
                    method,
                    url: url.href,
                    headers,
                    accessKeyId,
                    secretAccessKey,
                    ...void 0 === sessionToken ? {} : {
                        sessionToken
                    },
                    region,
                    service: 's3'
                });
                return Object.fromEntries((await signer.sign()).headers);
            }
        }
        function encode(text) {
            return encodeURIComponent(text).replace(/[!'()*]/g, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`);
        }
        async function request_send({ request, answer, giveUp }, body, waits, patience) {
            let answered = false;
            const settled = answer.then(()=>{
                answered = true;
            }, ()=>{
                answered = true;
            });
            if (waits) {
                request.flushHeaders();
                await Promise.race([
                    (0, external_node_events_.once)(request, 'continue'),
                    settled,
                    (0, promises_.setTimeout)(EXPECT_MS, void 0, {
                        ref: false
                    })
                ]);
            }
            for await (const piece of body.pieces()){
                if (answered) return;
                const flushed = new Promise((resolve)=>request.write(piece, ()=>resolve()));
                await patience.during(patience.limits.idleMs, Promise.race([
                    flushed,
                    settled
                ]), giveUp);
                patience.received(piece.byteLength);
            }
            if (!answered) request.end();
        }
        class S3Store {
            name;
            #requests;
            #writer;
            #limits;
            #pages;
            #creator;
            #probe;
            constructor(name, options = {}){
                this.name = name;
                const { env = process.env, limits } = options;
                this.#requests = new S3Requests(parseS3Name(name, env), env);
                this.#limits = {
                    ...patience.E,
                    ...limits
                };
                this.#pages = {
                    ...PAGE_LIMITS,
                    ...limits
                };
                this.#writer = new S3Writer(this.#requests, {
                    ...WRITE_LIMITS,
                    ...limits
                }, this.#patienceFor);
                this.#creator = new S3Creator({
                    etagOf: (path)=>this.#etagOf(path),
                    open: async (path)=>{
                        const found = await (0, file.W)(this.#file(path, Number.MAX_SAFE_INTEGER));
                        return found && {
                            etag: found.headers.etag ?? '',
                            pieces: found
                        };
                    },
                    create: (path, content)=>this.#put(path, content, ABSENT)
                });
                this.#probe = new S3Probe(name, this.#keyOf(PROBE), this.#writer);
            }
            async read(path, limit) {
                const whole = await (0, file.o)(this.#file(path, limit));
                return whole && {
                    bytes: whole.bytes,
                    version: whole.headers.etag ?? ''
                };
            }
            async stream(path, limit) {
                return (0, file.W)(this.#file(path, limit));
            }
            async list(folder) {
                const paths = await listFiles(this.#requests, folder, this.#patienceFor(folder), this.#pages);
                if ('forbidden' === paths && this.#requests.address.credentials) return (0, errors.TR)('STORE_UNREACHABLE', `${this.name} cannot be listed`, this.name, 'The credentials need s3:ListBucket.');
                return 'forbidden' === paths ? void 0 : paths.filter((path)=>path !== PROBE);
            }
            async commit({ create, swap }) {
                await this.#probe.whole();
                if (create.some(({ content })=>this.#writer.isInParts(content))) await this.#probe.parts();
                const standing = await this.#creator.createAll(create);
                if (void 0 !== standing) return {
                    status: 'conflict',
                    path: standing
                };
                if (swap && !await this.#swap(swap)) return {
                    status: 'conflict',
                    path: swap.path
                };
                return {
                    status: 'committed'
                };
            }
            async writeBeside(files) {
                await (0, in_parallel.H)(files, async ({ path, bytes })=>{
                    await this.#put(path, {
                        bytes
                    }, ANYTHING);
                });
            }
            async remove(paths) {
                await (0, in_parallel.H)(paths, async (path)=>this.#writer.remove(path, this.#keyOf(path)));
            }
            async #swap({ path, expected, bytes }) {
                if ('' === expected) (0, errors.TR)('STORE_NOT_SUPPORTED', `${this.name} gives no ETag, so nothing can be replaced safely`, path);
                const standing = ()=>this.read(path, Number.MAX_SAFE_INTEGER);
                const isOurs = (there)=>void 0 !== there && (0, digest.sc)(there.bytes) === (0, digest.sc)(bytes);
                try {
                    const condition = void 0 === expected ? ABSENT : {
                        'if-match': expected
                    };
                    return await this.#put(path, {
                        bytes
                    }, condition) !== void 0 || isOurs(await standing());
                } catch (error) {
                    const there = isUnreachable(error) ? await standing().catch(()=>void 0) : void 0;
                    if (isOurs(there)) return true;
                    if (there && there.version !== expected) return false;
                    throw error;
                }
            }
            #put(path, content, condition) {
                return this.#writer.put(path, this.#keyOf(path), content, condition);
            }
            async #etagOf(path) {
                const patience = this.#patienceFor(path);
                const request = {
                    method: 'HEAD',
                    key: this.#keyOf(path)
                };
                const { statusCode, headers } = await patience.retry(async ()=>{
                    const response = await this.#requests.ask(request, patience);
                    await (0, send.Z)(response);
                    return response;
                });
                return 200 === statusCode ? headers.etag : void 0;
            }
            #file(path, limit) {
                const patience = this.#patienceFor(path);
                return {
                    place: path,
                    limit,
                    patience,
                    open: (range)=>this.#open(path, limit, patience, range)
                };
            }
            async #open(path, limit, patience, range) {
                const request = {
                    method: 'GET',
                    key: this.#keyOf(path),
                    headers: range ? {
                        range: `bytes=${range.from}-`,
                        'if-match': range.etag
                    } : {}
                };
                const response = await this.#requests.ask(request, patience);
                const status = response.statusCode ?? 0;
                if (200 === status || 206 === status) return (0, answer.S)({
                    response,
                    status,
                    withToken: false,
                    elsewhere: void 0
                }, range, limit, path);
                const refusal = await refusalOf(response, path, patience);
                if (404 === refusal.status && 'NoSuchKey' === refusal.code) return;
                return throwRefusal(refusal, path, {
                    writing: false,
                    signed: this.#requests.isSigned
                });
            }
            #keyOf(path) {
                return `${this.#requests.address.prefix}${path}`;
            }
            #patienceFor = (path)=>new patience.i(this.#limits, (0, http_url.SP)(this.#requests.urlOf(this.#keyOf(path))), path);
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
    "src/host/http/file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>streamWhole,
            o: ()=>readWhole
        });
        var _transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/http/transfer.ts");
        async function readWhole({ place, limit, patience, open }) {
            return patience.retry(async ()=>{
                const body = await open(void 0);
                if (!body) return;
                const pieces = [];
                let size = 0;
                for await (const piece of (0, _transfer_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(body, limit, place, patience)){
                    pieces.push(piece);
                    size += piece.byteLength;
                    patience.received(piece.byteLength);
                }
                return {
                    bytes: Buffer.concat(pieces, size),
                    headers: body.response.headers
                };
            });
        }
        async function streamWhole({ place, limit, patience, open }) {
            return patience.retry(async ()=>{
                const body = await open(void 0);
                if (!body) return;
                (0, _transfer_js__WEBPACK_IMPORTED_MODULE_0__._r)(body.response);
                const pieces = (0, _transfer_js__WEBPACK_IMPORTED_MODULE_0__.k0)(body, open, limit, place, patience);
                return {
                    headers: body.response.headers,
                    [Symbol.asyncIterator]: ()=>pieces,
                    discard: ()=>void body.response.destroy()
                };
            });
        }
    }),
    "src/host/in-parallel.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>inParallel
        });
        const AT_ONCE = 6;
        async function inParallel(items, work) {
            const results = [];
            const queue = items.entries();
            let failed = false;
            const worker = async ()=>{
                for (const [at, item] of queue){
                    if (failed) return;
                    results[at] = await work(item).catch((error)=>{
                        failed = true;
                        throw error;
                    });
                }
            };
            const workers = Array.from({
                length: Math.min(AT_ONCE, items.length)
            }, worker);
            for (const ended of (await Promise.allSettled(workers)))if ('rejected' === ended.status) throw ended.reason;
            return results;
        }
    }),
    "src/host/release-memory.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>releaseMemory
        });
        function releaseMemory({ buffer }) {
            buffer.transfer?.(0);
        }
    }),
    "src/host/store/new-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $d: ()=>sizeOf,
            Wc: ()=>piecesOfContent,
            ol: ()=>digestOf
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        function sizeOf(content) {
            return 'bytes' in content ? content.bytes.byteLength : content.size;
        }
        function digestOf(content) {
            return 'bytes' in content ? (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(content.bytes) : content.sha256;
        }
        async function* piecesOfContent(content) {
            if ('bytes' in content) {
                if (content.bytes.byteLength > 0) yield content.bytes;
                return;
            }
            const { file, size, sha256: expected } = content;
            const chunks = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_3__.Pq)(file, size) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('STAGED_INVALID', `${file} is gone`, file);
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let held;
            for await (const chunk of chunks){
                hash.update(chunk);
                if (held) yield held;
                held = Buffer.from(chunk);
            }
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(hash.digest('hex'), expected, file);
            if (held) yield held;
        }
    })
};
