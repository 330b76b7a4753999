export const id = "shared-host-disk";
export const ids = [
    "shared-host-disk"
];
export const modules = {
    "src/contract/json/document.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _U: ()=>checkSchema,
            fj: ()=>conform,
            I3: ()=>formatCanonical,
            hm: ()=>readCanonical,
            u0: ()=>readDocument,
            _$: ()=>refuseNewer,
            A3: ()=>refuseNotCanonical,
            CM: ()=>requireReadable,
            CZ: ()=>schemaVersion
        });
        var schemas = __webpack_require__("zod/v4/mini/schemas.js");
        var parse = __webpack_require__("zod/v4/core/parse.js");
        var errors = __webpack_require__("src/contract/errors.ts");
        var line_ends = __webpack_require__("src/contract/text/line-ends.ts");
        var nearest = __webpack_require__("src/contract/text/nearest.ts");
        var schema = __webpack_require__("src/contract/json/schema.ts");
        const UNKNOWN = 'unknown field';
        function misfits(issues) {
            const found = issues.slice(0, errors.Jl).flatMap(placesOf).slice(0, errors.Jl);
            const missing = new Set(found.filter(({ what })=>what === schema.m));
            const spelt = found.map((misfit)=>{
                const meant = misfit.what === UNKNOWN ? meantBy(misfit, [
                    ...missing
                ]) : void 0;
                if (!meant) return misfit;
                missing.delete(meant);
                return {
                    path: misfit.path,
                    what: `${UNKNOWN}; it is called ${nameOf(meant)}`
                };
            });
            return spelt.filter((misfit)=>misfit.what !== schema.m || missing.has(misfit));
        }
        function placesOf(issue) {
            if ('unrecognized_keys' !== issue.code) return [
                {
                    path: issue.path,
                    what: issue.message
                }
            ];
            return issue.keys.slice(0, errors.Jl).map((key)=>({
                    path: [
                        ...issue.path,
                        key
                    ],
                    what: UNKNOWN
                }));
        }
        function meantBy({ path }, missing) {
            const beside = missing.filter((of)=>of.path.length === path.length && path.slice(0, -1).every((part, at)=>of.path[at] === part));
            const name = (0, nearest.q)(String(path.at(-1)), beside.map(nameOf));
            return beside.find((of)=>nameOf(of) === name);
        }
        function nameOf({ path }) {
            return String(path.at(-1));
        }
        var pointer = __webpack_require__("src/contract/json/pointer.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        const schemaVersion = schemas.euz(1);
        function readDocument(limits, schema, bytes, place) {
            const json = (0, strict_json.R)(bytes, limits, place);
            refuseNewer(json.value, place);
            return checkSchema(schema, json.value, place, json);
        }
        function readCanonical(limits, schema, format, bytes, place) {
            const json = (0, strict_json.R)(bytes, limits, place);
            refuseNewer(json.value, place);
            const value = checkSchema(schema, json.value, place, json);
            if (format(value) !== json.text) refuseNotCanonical(bytes, place);
            return value;
        }
        function refuseNotCanonical(bytes, place, where = '') {
            if ((0, line_ends.ae)(bytes)) return (0, errors.TR)('NOT_CANONICAL', `${place} has CRLF line ends, its canonical form has LF`, place, line_ends.Aw);
            return (0, errors.TR)('NOT_CANONICAL', `${place} is not in its canonical form${where}`, place);
        }
        function refuseNewer(value, place) {
            const version = value?.schema_version;
            if ('number' == typeof version && version > 1) (0, errors.TR)('UPDATE_REQUIRED', `${place} has schema_version ${version}; this version reads 1`, `${place}#/schema_version`);
        }
        function conform(schema, value) {
            return parse.qg(schema, value);
        }
        function checkSchema(schema, value, place, json) {
            const result = parse.xL(schema, value);
            if (result.success) return result.data;
            const found = misfits(result.error.issues);
            const lines = json?.linesNear(found.map(({ path })=>path.map(String)));
            (0, errors.cp)(found.map(({ path, what }, index)=>{
                const at = 0 === path.length ? place : `${place}#${(0, pointer.lR)(path)}`;
                const line = lines?.[index];
                return {
                    code: 'SCHEMA_INVALID',
                    message: `${at}: ${what}`,
                    place: at,
                    ...void 0 === line ? {} : {
                        line
                    }
                };
            }));
            return (0, errors.TR)('SCHEMA_INVALID', `${place} does not follow its schema`, place);
        }
        function requireReadable(bytes, { maxBytes }, place, hint) {
            if (bytes.byteLength > maxBytes) (0, errors.TR)('TOO_LARGE', `${place} would have ${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, place, hint);
        }
        function formatCanonical(value) {
            return `${JSON.stringify(value, null, 2)}\n`;
        }
    }),
    "src/contract/json/lines.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ej: ()=>LineCount,
            gw: ()=>linesNear,
            mh: ()=>lineAt
        });
        var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/json/walk.ts");
        function lineAt(text, offset) {
            return new LineCount(text).at(offset);
        }
        class LineCount {
            text;
            #line = 1;
            #next;
            constructor(text){
                this.text = text;
                this.#next = text.indexOf('\n');
            }
            at(offset) {
                for(; -1 !== this.#next && this.#next < offset; this.#next = this.text.indexOf('\n', this.#next + 1))this.#line++;
                return this.#line;
            }
        }
        function linesNear(text, paths) {
            const root = {
                line: void 0,
                below: new Map()
            };
            for (const path of paths){
                let at = root;
                for (const token of path){
                    const below = at.below.get(token) ?? {
                        line: void 0,
                        below: new Map()
                    };
                    at.below.set(token, below);
                    at = below;
                }
            }
            findLines(text, root);
            return paths.map((path)=>{
                let [at, line] = [
                    root,
                    root.line ?? 1
                ];
                for (const token of path){
                    const below = at.below.get(token);
                    if (below?.line === void 0) break;
                    [at, line] = [
                        below,
                        below.line
                    ];
                }
                return line;
            });
        }
        function findLines(text, root) {
            const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_0__.eH(text);
            const lines = new LineCount(text);
            const holders = [];
            while(walk.next()){
                if ('close' === walk.kind) holders.pop();
                if ('close' === walk.kind || 'key' === walk.kind) continue;
                const holder = holders.at(-1);
                const value = 0 === holders.length ? root : holder && holder.below.size > 0 ? holder.below.get(walk.token() ?? '') : void 0;
                if (value) value.line = lines.at(walk.start);
                if ('open' === walk.kind) holders.push(value);
            }
        }
    }),
    "src/contract/json/lists.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>openObject,
            c: ()=>listOf
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/core.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/registries.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const ArrayOf = zod_mini__WEBPACK_IMPORTED_MODULE_1__.WT6;
        const RecordOf = zod_mini__WEBPACK_IMPORTED_MODULE_1__.kjU;
        const List = zod_mini__WEBPACK_IMPORTED_MODULE_2__.xI('List', (list, def)=>{
            ArrayOf.init(list, def);
            const parse = list._zod.parse;
            list._zod.parse = (payload, context)=>{
                const { value: items } = payload;
                if (!Array.isArray(items) || items.length > def.max) return Array.isArray(items) ? payload : parse(payload, context);
                const read = [];
                for(let at = 0; at < items.length && payload.issues.length < _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl; at += _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl){
                    const some = parse({
                        value: items.slice(at, at + _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl),
                        issues: []
                    }, context);
                    for (const item of some.value)read.push(item);
                    for (const { path = [], ...issue } of some.issues.slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl))payload.issues.push({
                        ...issue,
                        path: [
                            at + Number(path[0]),
                            ...path.slice(1)
                        ]
                    });
                }
                payload.value = read;
                return payload;
            };
        });
        function listOf(element, { min = 0, max }) {
            const list = new List({
                type: 'array',
                element,
                max
            });
            const bounded = list.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(max));
            return min > 0 ? bounded.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(min)) : bounded;
        }
        const Open = zod_mini__WEBPACK_IMPORTED_MODULE_2__.xI('Open', (open, def)=>{
            RecordOf.init(open, def);
            const parse = open._zod.parse;
            open._zod.parse = (payload, context)=>{
                const { value } = payload;
                if (null !== value && 'object' == typeof value && Object.keys(value).length > def.max) return payload;
                parse(payload, context);
                payload.issues.length = Math.min(payload.issues.length, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl);
                return payload;
            };
        });
        function openObject(name, value, { min = 0, max }) {
            const open = new Open({
                type: 'record',
                keyType: name,
                valueType: value,
                max
            });
            const members = (of)=>Object.keys(of).length;
            const bounded = open.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((of)=>members(of) <= max, `must have at most ${max} members`), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((of)=>members(of) >= min, 1 === min ? 'must have a member' : `must have ${min} members`));
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(bounded, {
                ...min > 0 ? {
                    minProperties: min
                } : {},
                maxProperties: max
            });
            return bounded;
        }
    }),
    "src/contract/json/pointer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OZ: ()=>lineage,
            hU: ()=>covers,
            lR: ()=>shownPointer,
            lZ: ()=>escapePointer,
            vp: ()=>parsePointer
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/clip.ts");
        function escapePointer(token) {
            return token.replaceAll('~', '~0').replaceAll('/', '~1');
        }
        function parsePointer(pointer) {
            return pointer.split('/').slice(1).map((token)=>token.replaceAll('~1', '/').replaceAll('~0', '~'));
        }
        const MOST_SHOWN = 500;
        function shownPointer(path) {
            return path.map((token)=>`/${escapePointer((0, _clip_js__WEBPACK_IMPORTED_MODULE_0__.$)(String(token), MOST_SHOWN))}`).join('');
        }
        function covers(pointer, below) {
            return below === pointer || below.startsWith(`${pointer}/`);
        }
        function lineage(pointer) {
            const found = [];
            for(let at = pointer; '' !== at; at = at.slice(0, at.lastIndexOf('/')))found.push(at);
            return found;
        }
    }),
    "src/contract/json/strict-json.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>parseStrictJson,
            _: ()=>decodeUtf8
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/clip.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/lines.ts");
        var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/pointer.ts");
        var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/walk.ts");
        const MAX_VALUES = 500_000;
        const FORBIDDEN_KEY = '__proto__';
        const NO_TEXT = 'half of a character, or a code point that is none';
        const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\p{Surrogate}]/u;
        const decoder = new TextDecoder('utf-8', {
            fatal: true,
            ignoreBOM: true
        });
        function decodeUtf8(bytes, maxBytes, place) {
            if (bytes.byteLength > maxBytes) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, place);
            if (0xef === bytes[0] && 0xbb === bytes[1] && 0xbf === bytes[2]) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_UTF8', `${place} begins with a byte order mark`, place);
            try {
                return decoder.decode(bytes);
            } catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: 'INVALID_UTF8',
                    message: `${place} is not valid UTF-8`,
                    place
                }, [], {
                    cause
                });
            }
        }
        function parseStrictJson(bytes, limits, place) {
            const text = decodeUtf8(bytes, limits.maxBytes, place);
            const { maxDepth = 32, maxValues = MAX_VALUES } = limits;
            refuseTooMany(text, {
                maxDepth,
                maxValues
            }, place);
            const value = parseSyntax(text, place);
            auditJson(text, maxDepth, place);
            return {
                value,
                text,
                linesNear: (paths)=>(0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.gw)(text, paths)
            };
        }
        function refuseTooMany(text, { maxDepth, maxValues }, place) {
            if (text.length < 2 * maxValues) return;
            const { values, depth, deepest } = countMarks(text);
            if (values <= maxValues) return;
            if (0 !== depth) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_JSON', `${place} is not JSON: its brackets do not match`, place);
            if (deepest > maxDepth) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_DEEP', `${place} is nested deeper than ${maxDepth} levels`, place);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} has more than ${maxValues} values`, place);
        }
        function countMarks(text) {
            let [values, depth, deepest] = [
                1,
                0,
                0
            ];
            for(let at = 0; at < text.length; at++){
                const code = text.charCodeAt(at);
                if (code === _walk_js__WEBPACK_IMPORTED_MODULE_2__.jA) at = (0, _walk_js__WEBPACK_IMPORTED_MODULE_2__.ap)(text, at) - 1;
                else if (code === _walk_js__WEBPACK_IMPORTED_MODULE_2__.KE) values++;
                else if (code === _walk_js__WEBPACK_IMPORTED_MODULE_2__.gD || code === _walk_js__WEBPACK_IMPORTED_MODULE_2__.tX) depth--;
                else if (code === _walk_js__WEBPACK_IMPORTED_MODULE_2__.oQ || code === _walk_js__WEBPACK_IMPORTED_MODULE_2__.bV) {
                    values++;
                    depth++;
                    if (depth > deepest) deepest = depth;
                }
            }
            return {
                values,
                depth,
                deepest
            };
        }
        function parseSyntax(text, place) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                const said = cause instanceof Error ? cause.message : 'syntax error';
                const message = `${place} is not JSON: ${said.slice(0, 200)}`;
                const offset = /at position (\d{1,15})/.exec(said)?.[1] ?? (/end of JSON/.test(said) ? text.length : void 0);
                const line = void 0 === offset ? {} : {
                    line: (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.mh)(text, Number(offset))
                };
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: 'INVALID_JSON',
                    message,
                    place,
                    ...line
                }, [], {
                    cause
                });
            }
        }
        const MAX_NUMBER = 1100;
        const SHORT_INTEGER = 15;
        function isDigits(token) {
            for(let at = 0; at < token.length; at++)if (token.charCodeAt(at) < 0x30 || token.charCodeAt(at) > 0x39) return false;
            return true;
        }
        function isExact(token) {
            if (token.length > MAX_NUMBER) return false;
            if (token.length <= SHORT_INTEGER && isDigits(token)) return true;
            const number = Number(token);
            if (!Number.isFinite(number) || Object.is(number, -0)) return false;
            if (Number.isInteger(number) && !Number.isSafeInteger(number)) return false;
            return /^-?\d+$/.test(token) || significant(token) === significant(String(number));
        }
        function significant(token) {
            const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
            const digits = `${whole}${fraction}`;
            let [first, end] = [
                0,
                digits.length
            ];
            while('0' === digits[first])first++;
            while(end > first && '0' === digits[end - 1])end--;
            return first === end ? '0' : `${digits.slice(first, end)}e${Number(exponent) + whole.length - end}`;
        }
        function auditJson(text, maxDepth, place) {
            const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_2__.eH(text);
            const fail = (code, message, path = walk.path())=>(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)({
                    code,
                    message,
                    place: `${place}#${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_3__.lR)(path)}`,
                    line: (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.mh)(text, walk.start)
                });
            const names = [];
            while(walk.next())switch(walk.kind){
                case 'open':
                    if (walk.depth >= maxDepth) fail('TOO_DEEP', `nested deeper than ${maxDepth} levels`, walk.path().slice(0, -1));
                    names.push(void 0);
                    break;
                case 'close':
                    names.pop();
                    break;
                case 'key':
                    {
                        const seen = names[walk.depth - 1] ?? new Set();
                        names[walk.depth - 1] = seen;
                        const fault = nameFault(walk.raw, seen);
                        if (fault) fail(fault.code, fault.message);
                        break;
                    }
                case 'string':
                    if (!isText(walk.raw)) fail('FORBIDDEN_CHARACTER', `the string has ${NO_TEXT}`);
                    break;
                case 'number':
                    if (!isExact(walk.raw)) fail('UNSAFE_NUMBER', `${walk.raw.slice(0, 40)} cannot be held exactly`);
            }
        }
        function nameFault(raw, seen) {
            const name = (0, _walk_js__WEBPACK_IMPORTED_MODULE_2__.b6)(raw);
            const fault = (code, what)=>({
                    code,
                    message: `the key ${JSON.stringify((0, _clip_js__WEBPACK_IMPORTED_MODULE_4__.$)(name, 80))} ${what}`
                });
            if (!isText(raw)) return fault('FORBIDDEN_CHARACTER', `has ${NO_TEXT}`);
            if (name === FORBIDDEN_KEY) return fault('FORBIDDEN_KEY', 'is not allowed');
            const entry = `k${name}`;
            if (seen.has(entry)) return fault('DUPLICATE_KEY', 'occurs twice');
            seen.add(entry);
        }
        function isText(raw) {
            return !NO_CHARACTER.test(raw) && !(raw.includes('\\u') && NO_CHARACTER.test((0, _walk_js__WEBPACK_IMPORTED_MODULE_2__.b6)(raw)));
        }
    }),
    "src/contract/json/walk.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KE: ()=>COMMA,
            ap: ()=>endOfString,
            b6: ()=>textOf,
            bV: ()=>OPEN_OBJECT,
            eH: ()=>JsonWalk,
            gD: ()=>CLOSE_LIST,
            jA: ()=>QUOTE,
            oQ: ()=>OPEN_LIST,
            tX: ()=>CLOSE_OBJECT
        });
        const [QUOTE, COMMA] = [
            0x22,
            0x2c
        ];
        const BACKSLASH = 0x5c;
        const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
            0x5b,
            0x5d,
            0x7b,
            0x7d
        ];
        function endOfString(text, start) {
            let at = start + 1;
            for(; at < text.length; at++){
                const code = text.charCodeAt(at);
                if (code === QUOTE) return at + 1;
                if (code === BACKSLASH) at++;
            }
            return text.length;
        }
        class JsonWalk {
            text;
            kind = 'close';
            start = 0;
            end = 0;
            #holders = [];
            constructor(text){
                this.text = text;
            }
            get depth() {
                return this.#holders.length;
            }
            get raw() {
                return this.text.slice(this.start, this.end);
            }
            next() {
                if ('open' === this.kind) this.#enter();
                for(let at = this.end; at < this.text.length; at++){
                    const code = this.text.charCodeAt(at);
                    if (code === COMMA) this.#goOn();
                    else if (code === QUOTE) return this.#takeString(at);
                    else if (code === OPEN_LIST || code === OPEN_OBJECT) return this.#take('open', at, at + 1);
                    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
                        this.#holders.pop();
                        return this.#take('close', at, at + 1);
                    } else if (isOfNumber(code)) return this.#take('number', at, this.#endOf(at, isOfNumber));
                    else if (isLetter(code)) return this.#take('word', at, this.#endOf(at, isLetter));
                }
                return false;
            }
            token() {
                const holder = this.#holders.at(-1);
                return holder && this.#tokenOf(holder);
            }
            path() {
                return this.#holders.map((holder)=>this.#tokenOf(holder));
            }
            #tokenOf({ isObject, keyStart, keyEnd, index }) {
                return isObject ? textOf(this.text.slice(keyStart, keyEnd)) : String(index);
            }
            #take(kind, start, end) {
                this.kind = kind;
                this.start = start;
                this.end = end;
                return true;
            }
            #enter() {
                const isObject = '{' === this.text[this.start];
                this.#holders.push({
                    isObject,
                    keyStart: 0,
                    keyEnd: 0,
                    index: 0,
                    expectsKey: isObject
                });
            }
            #goOn() {
                const holder = this.#holders.at(-1);
                if (holder?.isObject) holder.expectsKey = true;
                else if (holder) holder.index++;
            }
            #takeString(start) {
                const end = endOfString(this.text, start);
                const holder = this.#holders.at(-1);
                if (!holder?.expectsKey) return this.#take('string', start, end);
                holder.expectsKey = false;
                holder.keyStart = start;
                holder.keyEnd = end;
                return this.#take('key', start, end);
            }
            #endOf(start, belongs) {
                let end = start + 1;
                while(end < this.text.length && belongs(this.text.charCodeAt(end)))end++;
                return end;
            }
        }
        function isLetter(code) {
            return code >= 0x61 && code <= 0x7a;
        }
        function isOfNumber(code) {
            return code >= 0x30 && code <= 0x39 || 0x2d === code || 0x2b === code || 0x2e === code || 0x45 === code || 0x65 === code;
        }
        function textOf(raw) {
            return raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
        }
    }),
    "src/contract/text/line-ends.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $A: ()=>withLf,
            Aw: ()=>CRLF_HINT,
            ae: ()=>hasCrlf
        });
        var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:buffer");
        const CRLF_HINT = 'Git converted it on checkout: give it `dist/** -text` in .gitattributes, or set core.autocrlf to false, and check out again.';
        function hasCrlf(bytes) {
            return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\r\n');
        }
        function withLf(bytes) {
            if (!hasCrlf(bytes)) return bytes;
            return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
        }
    }),
    "src/contract/selection/query.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IW: ()=>preferExact,
            lj: ()=>matchRows,
            mA: ()=>parseQuery,
            mG: ()=>givenParts,
            to: ()=>queryFilter,
            uv: ()=>isMatch,
            xT: ()=>RELEASE_PARTS
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        const RELEASE_PARTS = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part);
        const QUERY_RULES = {
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.x,
            toolchain: {
                is: (text)=>/^[0-9][a-z0-9._+-]{0,63}$/.test(text),
                words: 'a version of rustc such as 1.84.0, or its beginning, and no channel such as stable',
                meant: _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_2__.aI
            },
            git_rev: {
                is: (text)=>/^[0-9a-f]{7,64}$/.test(text),
                words: 'a git revision of 7 to 64 lower-case hex digits: no tag, no branch',
                meant: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.x.git_rev.meant
            }
        };
        function parseQuery(input, parts) {
            const missing = parts.filter((part)=>!input[part]);
            if (missing.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
            const query = Object.fromEntries(parts.map((part)=>[
                    part,
                    input[part]
                ]));
            const wrong = parts.filter((part)=>!QUERY_RULES[part].is(query[part]));
            const describe = (part)=>`${part} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_2__.TL)(query[part])} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_2__.Y3)(QUERY_RULES[part], query[part])}`;
            if (wrong.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
            return query;
        }
        function givenParts(input) {
            return parseQuery(input, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>void 0 !== input[part] && '' !== input[part]));
        }
        function queryFilter(query) {
            return (group)=>group.version === query.version && group.target === query.target && group.profile === query.profile;
        }
        function matchRows(rows, query) {
            return preferExact(rows.filter((row)=>isMatch(row, query)), query);
        }
        function isMatch(tuple, query) {
            const { version, target, profile, dist_revision, toolchain = '', git_rev = '' } = query;
            return (void 0 === version || tuple.version === version) && (void 0 === profile || tuple.profile === profile) && (void 0 === dist_revision || tuple.dist_revision === dist_revision) && (void 0 === target || tuple.target === target) && tuple.toolchain.startsWith(toolchain) && tuple.git_rev.startsWith(git_rev);
        }
        function preferExact(matching, query) {
            let preferred = matching;
            for (const part of [
                'toolchain',
                'git_rev'
            ])if (preferred.some((tuple)=>tuple[part] === query[part])) preferred = preferred.filter((tuple)=>tuple[part] === query[part]);
            return preferred;
        }
    }),
    "zod/v4/mini/iso.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
        }
        const ZodMiniISODate = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODate", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.v1.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.db(ZodMiniISODate, params);
        }
    }),
    "src/contract/identity/part-rules.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>bareVersion,
            TL: ()=>quoted,
            Y3: ()=>ruleText,
            aI: ()=>bareToolchain,
            hV: ()=>ruleError
        });
        function ruleText({ is, words, meant }, given) {
            const spelling = 'string' == typeof given ? meant?.(given) : void 0;
            return `must be ${words}${void 0 !== spelling && is(spelling) ? `; write ${spelling}` : ''}`;
        }
        function ruleError(rule) {
            return ({ input })=>void 0 === input ? void 0 : ruleText(rule, input);
        }
        function quoted(text) {
            return JSON.stringify(text.slice(0, 80));
        }
        function bareVersion(text) {
            return text.trim().replace(/^[\^~=<>]*\s*v?/i, '').toLowerCase();
        }
        function bareToolchain(text) {
            const [, version] = /^(?:rustc\s+)?v?(\d+\.\d+\.\d+)(?:\s.*|-\w+(?:-\w+){2,3})?$/.exec(text.trim()) ?? [];
            return version ?? bareVersion(text);
        }
    }),
    "src/contract/identity/tuple.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Er: ()=>buildProfile,
            GS: ()=>TUPLE_PARTS,
            Gk: ()=>gitRev,
            KB: ()=>tupleShape,
            P7: ()=>revisionNumber,
            PO: ()=>gitsha,
            WS: ()=>tupleKey,
            YI: ()=>parseTuple,
            aG: ()=>toolchainVersion,
            cF: ()=>tupleOf,
            fW: ()=>binaryName,
            fg: ()=>sha256Hex,
            i4: ()=>isTargetTriple,
            mz: ()=>byteSize,
            pA: ()=>sourceDateEpoch,
            q8: ()=>slotKey,
            qK: ()=>targetTriple,
            qU: ()=>distRevision,
            tZ: ()=>productName,
            v_: ()=>compareTuples,
            x: ()=>TUPLE_RULES
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const TRIPLE = /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/;
        function isTargetTriple(text) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Hk)(text) && TRIPLE.test(text);
        }
        const lowerCase = (text)=>text.trim().toLowerCase();
        const GIT_REV = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        const DIST_REVISION = /^r[1-9][0-9]{0,8}$/;
        const PROFILES = [
            'release',
            'debug'
        ];
        const TUPLE_RULES = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.wI,
            target: {
                is: isTargetTriple,
                words: 'a Rust target triple such as x86_64-unknown-linux-gnu, in lower case',
                meant: lowerCase
            },
            profile: {
                is: (text)=>PROFILES.includes(text),
                words: 'release or debug',
                meant: (text)=>lowerCase(text).replace(/^dev$/, 'debug')
            },
            toolchain: {
                is: _version_js__WEBPACK_IMPORTED_MODULE_2__.Yb,
                words: 'an exact version of rustc such as 1.84.0, and no channel such as stable',
                meant: _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.aI
            },
            git_rev: {
                is: (text)=>GIT_REV.test(text),
                words: 'a full git revision of 40 or 64 lower-case hex digits, as git rev-parse HEAD prints it: no tag, no branch',
                meant: lowerCase
            },
            dist_revision: {
                is: (text)=>DIST_REVISION.test(text),
                words: 'r and a positive integer such as r1',
                meant: (text)=>`r${text.trim().replace(/^r?0*/i, '')}`
            }
        };
        const PRODUCT_RULE = {
            is: _version_js__WEBPACK_IMPORTED_MODULE_2__.Hk,
            words: 'a name of at most 64 lower-case letters, digits and . _ + -, with a letter or digit first and no dot last or twice',
            meant: (text)=>lowerCase(text).replaceAll(/\s+/g, '-')
        };
        const targetTriple = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(TUPLE_RULES.target);
        const buildProfile = zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(PROFILES, {
            error: (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(TUPLE_RULES.profile)
        });
        const toolchainVersion = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(TUPLE_RULES.toolchain);
        const gitRev = matching(GIT_REV, TUPLE_RULES.git_rev);
        const distRevision = matching(DIST_REVISION, TUPLE_RULES.dist_revision);
        const productName = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(PRODUCT_RULE);
        function matching(pattern, rule) {
            const error = (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(rule);
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP({
                error
            }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(pattern, {
                error,
                abort: true
            }));
        }
        const binaryName = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a file name'));
        const sha256Hex = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
        const sourceDateEpoch = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(7_999_999_999));
        const byteSize = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(999_999_999_999_999));
        const tupleShape = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.y,
            target: targetTriple,
            profile: buildProfile,
            toolchain: toolchainVersion,
            git_rev: gitRev,
            dist_revision: distRevision
        };
        const tupleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej(tupleShape);
        const TUPLE_PARTS = [
            ..._tuple_parts_js__WEBPACK_IMPORTED_MODULE_6__.G
        ];
        function parseTuple(input) {
            const result = tupleSchema.safeParse(input);
            if (result.success) return result.data;
            const text = result.error.issues.map(({ path: [part = 'tuple'], message })=>{
                const given = input[String(part)];
                return `${String(part)} ${'string' == typeof given ? `${(0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(given)} ` : ''}${message}`;
            });
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_TUPLE', text.join('; '), String(result.error.issues[0]?.path[0] ?? 'tuple'));
        }
        function tupleOf(row) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = row;
            return {
                version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function gitsha(rev) {
            return rev.slice(0, 8);
        }
        function revisionNumber(revision) {
            return Number(revision.slice(1));
        }
        function compareTuples(a, b) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(a.version, b.version) || compareWithinRelease(a, b);
        }
        function compareWithinRelease(a, b) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.target, b.target) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.profile, b.profile) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.toolchain, b.toolchain) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.git_rev, b.git_rev) || revisionNumber(a.dist_revision) - revisionNumber(b.dist_revision);
        }
        function tupleKey(tuple) {
            return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${tuple.git_rev} ${tuple.dist_revision}`;
        }
        function slotKey(tuple) {
            return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${gitsha(tuple.git_rev)} ${tuple.dist_revision}`;
        }
    }),
    "src/contract/identity/version.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BU: ()=>partOf,
            Hk: ()=>isPathPart,
            Xo: ()=>compareBytes,
            Yb: ()=>isExactVersion,
            Zy: ()=>compareVersions,
            wI: ()=>VERSION_RULE,
            y: ()=>exactVersion
        });
        var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/compare.js");
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("semver/functions/parse.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
        const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
        function isPathPart(text) {
            return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
        }
        function partOf(rule) {
            const error = (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(rule);
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP({
                error
            }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(PART, {
                error,
                abort: true
            }), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((text)=>isPathPart(text) && rule.is(text), {
                error,
                abort: true
            }));
        }
        function compareBytes(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;
        const VERSION_RULE = {
            is: isExactVersion,
            words: 'an exact semantic version such as 1.4.2, without v, range or tag',
            meant: _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.D
        };
        const exactVersion = partOf(VERSION_RULE);
        function isExactVersion(text) {
            if (PLAIN_VERSION.test(text)) return true;
            return isPathPart(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.raw === text && !/^[v=]/.test(text);
        }
        function compareVersions(a, b) {
            if (a === b) return 0;
            if (!PLAIN_VERSION.test(a) || !PLAIN_VERSION.test(b)) return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b) || compareBytes(a, b);
            return comparePlain(a, b);
        }
        const [DOT, ZERO] = [
            0x2e,
            0x30
        ];
        function comparePlain(a, b) {
            let [left, right] = [
                0,
                0
            ];
            for(let at = 0, to = 0; at < a.length && to < b.length; at++, to++){
                for(left = 0; at < a.length && a.charCodeAt(at) !== DOT; at++)left = 10 * left + a.charCodeAt(at) - ZERO;
                for(right = 0; to < b.length && b.charCodeAt(to) !== DOT; to++)right = 10 * right + b.charCodeAt(to) - ZERO;
                if (left !== right) break;
            }
            return left - right;
        }
    }),
    "src/contract/identity/paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bp: ()=>parseDirectory,
            Bz: ()=>formatStagedName,
            Fv: ()=>contractId,
            G6: ()=>contractSnapshotPath,
            Pm: ()=>INDEX_PATH,
            TG: ()=>formatFileName,
            To: ()=>attestationOfPath,
            Vd: ()=>DIRECTORY_TEMPLATE,
            ZU: ()=>LEGACY_ALIAS,
            ct: ()=>PAGE_PATH,
            eJ: ()=>distPath,
            f1: ()=>formatDirectory,
            gy: ()=>attestationPath,
            kc: ()=>ALIAS_TEMPLATE,
            mu: ()=>CONTRACT_LIMITS,
            qB: ()=>formatPaths,
            ss: ()=>FILE_NAME_TEMPLATE,
            td: ()=>ARTIFACT_FORMAT,
            wG: ()=>directoryOfPath
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const distPath = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^dist\/[a-z0-9._+/-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(1000));
        function formatDirectory(contractVersion, tuple) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            return `dist/${contractVersion}/${version}/${target}/${profile}/${toolchain}/${(0, _tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(git_rev)}/${dist_revision}`;
        }
        const directorySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            distribution_contract_version: _version_js__WEBPACK_IMPORTED_MODULE_2__.y,
            ..._tuple_js__WEBPACK_IMPORTED_MODULE_1__.KB,
            git_rev: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{8}$/, 'must be 8 lower-case hex digits'))
        });
        function parseDirectory(directory) {
            const [dist, distribution_contract_version, version, target, profile, toolchain, sha, dist_revision, ...rest] = directory.split('/');
            const result = directorySchema.safeParse({
                distribution_contract_version,
                version,
                target,
                profile,
                toolchain,
                git_rev: sha,
                dist_revision
            });
            if ('dist' !== dist || rest.length > 0 || !result.success) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_PATH', `${JSON.stringify(directory)} is not a directory of the canonical layout`, directory);
            const { git_rev, ...parts } = result.data;
            return {
                ...parts,
                gitsha: git_rev
            };
        }
        function directoryOfPath(path) {
            return path.split('/', 8).join('/');
        }
        function formatStagedName(product, { profile, target }) {
            return `staged-${product}-${profile}-${target}`;
        }
        const ARTIFACT_FORMAT = 'tar.gz';
        function formatFileName(product, tuple) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            return `${product}-v${version}-${target}-${profile}-${toolchain}-${(0, _tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(git_rev)}-${dist_revision}.${ARTIFACT_FORMAT}`;
        }
        function formatPaths(product, contractVersion, tuple) {
            const directory = formatDirectory(contractVersion, tuple);
            return {
                artifact: `${directory}/${formatFileName(product, tuple)}`,
                manifest: `${directory}/package/manifest.json`,
                checksums: `${directory}/package/checksums.json`,
                provenance: `${directory}/package/provenance.json`
            };
        }
        function attestationsFolder(directory) {
            return `${directory}/package/attestations`;
        }
        function attestationPath(directory, sha256) {
            return `${attestationsFolder(directory)}/${sha256}${ATTESTATION_SUFFIX}`;
        }
        const ATTESTATION_SUFFIX = '.sigstore.json';
        const ATTESTATION_NAME = /^[0-9a-f]{64}\.sigstore\.json$/;
        function attestationOfPath(directory, path) {
            const folder = `${attestationsFolder(directory)}/`;
            const name = path.startsWith(folder) ? path.slice(folder.length) : '';
            return ATTESTATION_NAME.test(name) ? name.slice(0, -ATTESTATION_SUFFIX.length) : void 0;
        }
        const CONTRACT_LIMITS = {
            maxBytes: 1048576
        };
        function contractSnapshotPath(contractVersion, version) {
            return `dist/${contractVersion}/${version}/contract.json`;
        }
        const DIRECTORY_TEMPLATE = 'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/';
        const FILE_NAME_TEMPLATE = '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}';
        const INDEX_PATH = 'dist/index.json';
        const PAGE_PATH = 'dist/index.html';
        const ALIAS_TEMPLATE = 'dist/{distribution_contract_version}/index.json';
        const LEGACY_ALIAS = {
            path: 'dist/1.0.0/index.json',
            retired: '2026-07-01'
        };
        function contractId(version) {
            return `distribution-contract@${version.split('.').slice(0, 2).join('.')}`;
        }
    }),
    "src/host/disk/new-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z9: ()=>makeNewFolder,
            dr: ()=>openNewFile,
            ty: ()=>makeNewFile
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        const FILE_MODE = 0o644;
        const FOLDER_MODE = 0o755;
        async function makeNewFolder(path) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, FOLDER_MODE);
            const lacking = lackingBits((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mode, FOLDER_MODE);
            if (void 0 !== lacking) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, lacking).catch(ignore);
        }
        async function openNewFile(path) {
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', FILE_MODE);
            try {
                const lacking = lackingBits((await handle.stat()).mode, FILE_MODE);
                if (void 0 !== lacking) await handle.chmod(lacking).catch(ignore);
                return handle;
            } catch (error) {
                await handle.close();
                throw error;
            }
        }
        async function makeNewFile(path, content) {
            const handle = await openNewFile(path);
            try {
                await handle.writeFile(content);
            } finally{
                await handle.close();
            }
        }
        function lackingBits(found, mode) {
            if ('win32' === process.platform || (found & mode) === mode) return;
            return 0o7777 & found | mode;
        }
        function ignore() {}
    }),
    "src/contract/identity/tuple-parts.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>TUPLE_PARTS
        });
        const TUPLE_PARTS = [
            'version',
            'target',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
    })
};
