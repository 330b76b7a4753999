export const id = "smol-toml";
export const ids = [
    "smol-toml"
];
export const modules = {
    "smol-toml/dist/index.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            parse: ()=>parse
        });
        function getLineColFromPtr(string, ptr) {
            let lines = string.slice(0, ptr).split(/\r?\n/);
            return [
                lines.length,
                lines.pop().length + 1
            ];
        }
        function makeCodeBlock(string, line, column) {
            let lines = string.split(/\r?\n/);
            let codeblock = '';
            let numberLen = (0 | Math.log10(line + 1)) + 1;
            for(let i = line - 1; i <= line + 1; i++){
                let l = lines[i - 1];
                if (l) {
                    codeblock += i.toString().padEnd(numberLen, ' ');
                    codeblock += ':  ';
                    codeblock += l;
                    codeblock += '\n';
                    if (i === line) {
                        codeblock += ' '.repeat(numberLen + column + 2);
                        codeblock += '^\n';
                    }
                }
            }
            return codeblock;
        }
        class TomlError extends Error {
            line;
            column;
            codeblock;
            constructor(message, options){
                const [line, column] = getLineColFromPtr(options.toml, options.ptr);
                const codeblock = makeCodeBlock(options.toml, line, column);
                super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
                this.line = line;
                this.column = column;
                this.codeblock = codeblock;
            }
            static x(message, ctx, ptr) {
                throw new TomlError(message, {
                    toml: ctx.s,
                    ptr: ptr ?? ctx.p
                });
            }
        }
        function parseString(ctx) {
            let startPtr = ctx.p;
            let c = ctx.s.charCodeAt(ctx.p++);
            let first = c;
            let isLiteral = 0x27 === c;
            let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
            if (isMultiline) {
                if (0xa === (c = ctx.s.charCodeAt(ctx.p += 2))) ctx.p++;
                else if (0xd === c && 0xa === ctx.s.charCodeAt(ctx.p + 1)) ctx.p += 2;
            }
            let parsed = '';
            let sliceStart = ctx.p;
            let state = 0;
            for(; ctx.p < ctx.s.length; ctx.p++){
                c = ctx.s.charCodeAt(ctx.p);
                if (isMultiline && (0xa === c || 0xd === c && 0xa === ctx.s.charCodeAt(ctx.p + 1))) state = state && 3;
                else if (c < 0x20 && 0x9 !== c || 0x7f === c) TomlError.x('control characters are not allowed in strings', ctx);
                else if (state && 3 !== state || c !== first || isMultiline && (ctx.s.charCodeAt(ctx.p + 1) !== first || ctx.s.charCodeAt(ctx.p + 2) !== first)) {
                    if (state) {
                        if (1 === state) if (0x78 === c || 0x75 === c || 0x55 === c) {
                            let errPtr = ctx.p++ - 1;
                            let value = 0;
                            let len = 0x78 === c ? 2 : 0x75 === c ? 4 : 8;
                            for(let j = 0; j < len; j++, ctx.p++){
                                let hex = ctx.s.charCodeAt(ctx.p);
                                let digit = hex >= 0x30 && hex <= 0x39 ? hex - 0x30 : hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 : hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                                if (digit < 0) TomlError.x('invalid non-hex character in unicode escape', ctx);
                                value = value << 4 | digit;
                            }
                            if (value < 0 || value > 0x10ffff || value >= 0xd800 && value <= 0xdfff) TomlError.x('invalid unicode escape', ctx, errPtr);
                            parsed += String.fromCodePoint(value);
                            sliceStart = ctx.p--;
                            state = 0;
                        } else if (isMultiline && (0x20 === c || 0x9 === c)) state = 2;
                        else {
                            if (0x62 === c) parsed += '\b';
                            else if (0x74 === c) parsed += '\t';
                            else if (0x6e === c) parsed += '\n';
                            else if (0x66 === c) parsed += '\f';
                            else if (0x72 === c) parsed += '\r';
                            else if (0x65 === c) parsed += '\x1b';
                            else if (0x22 === c) parsed += '"';
                            else if (0x5c === c) parsed += '\\';
                            else TomlError.x('unrecognised escape sequence', ctx);
                            sliceStart = ctx.p + 1;
                            state = 0;
                        }
                        else if (0x20 !== c && 0x9 !== c) {
                            if (2 === state) TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
                            state = isLiteral || 0x5c !== c ? 0 : 1;
                            sliceStart = ctx.p;
                        }
                    } else if (!isLiteral && 0x5c === c) {
                        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
                        state = 1;
                    }
                } else {
                    if (isMultiline) {
                        if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
                        if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
                    }
                    if (!state) {
                        let s = ctx.s.slice(sliceStart, ctx.p);
                        parsed = parsed ? parsed + s : s;
                    }
                    ctx.p += isMultiline ? 3 : 1;
                    return parsed;
                }
            }
            TomlError.x('unfinished string', ctx, startPtr);
        }
        let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
        class TomlDate extends Date {
            #hasDate = false;
            #hasTime = false;
            #offset = null;
            constructor(date, fasttype, unsafeDelim){
                let hasDate = true;
                let hasTime = true;
                let offset = 'Z';
                let c;
                if ('string' == typeof date) if (fasttype) prep: {
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        if (2 === fasttype) {
                            offset = null;
                            date += 'Z';
                        } else if (0x5a !== (c = date.charCodeAt(date.length - 1)) && 0x7a !== c) offset = date.slice(date.length - 6);
                        if (unsafeDelim) date = date.slice(0, 10) + 'T' + date.slice(11);
                    } else if (4 === fasttype) date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    hasDate = 4 !== fasttype;
                    hasTime = 3 !== fasttype;
                }
                else {
                    let match = date.match(DATE_TIME_RE);
                    if (match) {
                        if (!match[1]) {
                            hasDate = false;
                            date = `0000-01-01T${date}`;
                        }
                        hasTime = !!match[2];
                        hasTime && ' ' === date[10] && (date = date.replace(' ', 'T'));
                        if (match[2] && +match[2] > 23) date = '';
                        else {
                            offset = match[3] || null;
                            if (!offset && hasTime) date += 'Z';
                        }
                    } else date = '';
                }
                super(date);
                if (!isNaN(this.getTime())) {
                    this.#hasDate = hasDate;
                    this.#hasTime = hasTime;
                    this.#offset = offset;
                }
            }
            isDateTime() {
                return this.#hasDate && this.#hasTime;
            }
            isLocal() {
                return !this.#hasDate || !this.#hasTime || !this.#offset;
            }
            isDate() {
                return this.#hasDate && !this.#hasTime;
            }
            isTime() {
                return this.#hasTime && !this.#hasDate;
            }
            isValid() {
                return this.#hasDate || this.#hasTime;
            }
            toISOString() {
                let iso = super.toISOString();
                if (this.isDate()) return iso.slice(0, 10);
                if (this.isTime()) return iso.slice(11, 23);
                if (null === this.#offset) return iso.slice(0, -1);
                if ('Z' === this.#offset || 'z' === this.#offset) return iso;
                let offset = 60 * this.#offset.slice(1, 3) + +this.#offset.slice(4, 6);
                offset = '-' === this.#offset[0] ? offset : -offset;
                let offsetDate = new Date(this.getTime() - 60e3 * offset);
                return offsetDate.toISOString().slice(0, -1) + this.#offset;
            }
            static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
                let date = new TomlDate(jsDate);
                date.#offset = offset;
                return date;
            }
            static wrapAsLocalDateTime(jsDate) {
                let date = new TomlDate(jsDate);
                date.#offset = null;
                return date;
            }
            static wrapAsLocalDate(jsDate) {
                let date = new TomlDate(jsDate);
                date.#hasTime = false;
                date.#offset = null;
                return date;
            }
            static wrapAsLocalTime(jsDate) {
                let date = new TomlDate(jsDate);
                date.#hasDate = false;
                date.#offset = null;
                return date;
            }
        }
        function isDigit(char, base = 10) {
            return 16 === base ? char > 0x2f && char < 0x3a || char > 0x40 && char < 0x47 || char > 0x60 && char < 0x67 : char > 0x2f && char < 0x30 + base;
        }
        function isEndOfValue(char, delim) {
            return 0x20 === char || 0x9 === char || 0xa === char || 0xd === char || delim && (char === delim || 0x2c === char) || 0x23 === char;
        }
        function extractValue(ctx, end) {
            let errPtr = ctx.p;
            let c = ctx.s.charCodeAt(ctx.p);
            if (0x5b === c || 0x7b === c) {
                ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
                let value = 0x5b === c ? parseArray(ctx) : parseInlineTable(ctx);
                ctx.d++;
                return value;
            }
            if (0x22 === c || 0x27 === c) return parseString(ctx);
            if (0x74 === c) {
                if (0x72 !== ctx.s.charCodeAt(++ctx.p) || 0x75 !== ctx.s.charCodeAt(++ctx.p) || 0x65 !== ctx.s.charCodeAt(++ctx.p)) TomlError.x('invalid value', ctx, errPtr);
                return ctx.p++, true;
            }
            if (0x66 === c) {
                if (0x61 !== ctx.s.charCodeAt(++ctx.p) || 0x6c !== ctx.s.charCodeAt(++ctx.p) || 0x73 !== ctx.s.charCodeAt(++ctx.p) || 0x65 !== ctx.s.charCodeAt(++ctx.p)) TomlError.x('invalid value', ctx, errPtr);
                return ctx.p++, false;
            }
            if (0x2b === c || 0x2d === c) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
            if (0x2d === ctx.s.charCodeAt(ctx.p + 4) && 0x2d === ctx.s.charCodeAt(ctx.p + 7)) return parseDate(ctx, c, end);
            if (0x3a === ctx.s.charCodeAt(ctx.p + 2)) return parseTime(ctx, c, end);
            return parseNumber(ctx, ctx.p, c, 0, end);
        }
        function parseNumber(ctx, startPtr, startChr, sign, endChr) {
            let c = startChr;
            let state = 0;
            let hasUnderscores = false;
            if (0x69 === c) {
                if (0x6e !== ctx.s.charCodeAt(++ctx.p) || 0x66 !== ctx.s.charCodeAt(++ctx.p)) TomlError.x('invalid value', ctx, startPtr);
                return ctx.p++, (sign || 1) / 0;
            }
            if (0x6e === c) {
                if (0x61 !== ctx.s.charCodeAt(++ctx.p) || 0x6e !== ctx.s.charCodeAt(++ctx.p)) TomlError.x('invalid value', ctx, startPtr);
                return ctx.p++, 0 / 0;
            }
            if (0x30 === c) {
                if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return true === ctx.bi ? 0n : 0;
                if (!sign) {
                    if (0x78 === c) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
                    else if (0x62 === c) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
                    else if (0x6f === c) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
                }
                if (0x2e === c) state = 2;
                else if (0x65 === c || 0x45 === c) state = 4;
                else TomlError.x('illegal leading zero', ctx, startPtr);
            } else if (!isDigit(c)) TomlError.x('invalid value', ctx, startPtr);
            while(++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))){
                if (!state) state = 1;
                if (0x5f === c) {
                    if (!(1 & state)) TomlError.x('illegal underscore', ctx);
                    state += 11;
                    hasUnderscores = true;
                } else if (1 === state && 0x2e === c) state = 2;
                else if ((1 === state || 3 === state) && (0x65 === c || 0x45 === c)) state = 4;
                else if (4 === state && (0x2b === c || 0x2d === c)) state = 6;
                else if (isDigit(c)) {
                    if (state > 9) state -= 11;
                    else if (!(1 & state)) state++;
                } else TomlError.x("illegal character in numeric literal", ctx);
            }
            if (!state) {
                let val = (startChr - 0x30) * (sign || 1);
                return true === ctx.bi ? BigInt(val) : val;
            }
            if (!(1 & state)) TomlError.x('unfinished numeric value', ctx, startPtr);
            let str = ctx.s.slice(startPtr, ctx.p);
            if (hasUnderscores) str = str.replaceAll('_', '');
            return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
        }
        function parseIntegerBaseN(ctx, startPtr, base, endChr) {
            let c, underscore = 1;
            while(++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)))if (0x5f === c) {
                if (1 & underscore) TomlError.x('illegal underscore', ctx);
                underscore = 3;
            } else if (isDigit(c, base)) {
                if (1 & underscore) underscore--;
            } else TomlError.x("illegal character in numeric literal", ctx);
            if (1 & underscore) TomlError.x('unfinished numeric value', ctx);
            let str = ctx.s.slice(startPtr + 2, ctx.p);
            if (underscore) str = str.replaceAll('_', '');
            return parseInteger(ctx, str, base, startPtr);
        }
        function parseInteger(ctx, str, base, startPtr) {
            if (true !== ctx.bi) int: {
                let val = parseInt(str, base);
                if (!Number.isSafeInteger(val)) {
                    if (ctx.bi) break int;
                    TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
                }
                return val;
            }
            return 10 === base ? BigInt(str) : BigInt((2 === base ? '0b' : 8 === base ? '0o' : '0x') + str);
        }
        function parseDate(ctx, c, endChr) {
            let startPtr = ctx.p++, unsafeSeparator;
            if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
            ctx.p += 5;
            if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
            if (ctx.p >= ctx.s.length || (0x20 !== (c = ctx.s.charCodeAt(ctx.p)) || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && 0x54 !== c && 0x74 !== c) {
                let t = ctx.s.slice(startPtr, ctx.p);
                return readDate(ctx, t, 3, false, startPtr);
            }
            if (0x3a !== ctx.s.charCodeAt(ctx.p += 3)) TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
            if (0x3a === ctx.s.charCodeAt(ctx.p += 3)) ctx.p += 3;
            if (0x2e === ctx.s.charCodeAt(ctx.p)) while(isDigit(ctx.s.charCodeAt(++ctx.p)));
            if (c = ctx.s.charCodeAt(ctx.p)) {
                if (0x5a === c || 0x7a === c) {
                    let t = ctx.s.slice(startPtr, ++ctx.p);
                    return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
                }
                if (0x2b === c || 0x2d === c) {
                    let t = ctx.s.slice(startPtr, ctx.p += 6);
                    return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && '[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']');
                }
            }
            let t = ctx.s.slice(startPtr, ctx.p);
            return readDate(ctx, t, 2, unsafeSeparator, startPtr);
        }
        function parseTime(ctx, c, endChr) {
            let start = ctx.p;
            if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
            if (0x3a === ctx.s.charCodeAt(ctx.p += 4)) ctx.p += 3;
            if (0x2e === ctx.s.charCodeAt(ctx.p)) while(isDigit(ctx.s.charCodeAt(++ctx.p)));
            let t = ctx.s.slice(start, ctx.p);
            return readDate(ctx, t, 4, false, start);
        }
        function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
            if (ctx.ld) {
                let date = new TomlDate(str, type, unsafeDelim);
                if (!date.isValid()) TomlError.x('invalid date', ctx, errPtr);
                return date;
            }
            try {
                if (temporalSuffix) str += temporalSuffix;
                switch(type){
                    case 1:
                        return Temporal.ZonedDateTime.from(str);
                    case 2:
                        return Temporal.PlainDateTime.from(str);
                    case 3:
                        return Temporal.PlainDate.from(str);
                    case 4:
                        return Temporal.PlainTime.from(str);
                }
            } catch (e) {
                TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
            }
        }
        function skipComment(ctx) {
            for(; ctx.p < ctx.s.length; ctx.p++){
                let c = ctx.s.charCodeAt(ctx.p);
                if (0xa === c) break;
                if (0xd === c && 0xa === ctx.s.charCodeAt(ctx.p + 1)) {
                    ctx.p++;
                    break;
                }
                if (c < 0x20 && 0x9 !== c || 0x7f === c) TomlError.x('control characters are not allowed in comments', ctx);
            }
        }
        function skipVoid(ctx, banNewLines, banComments) {
            let c;
            while(ctx.p < ctx.s.length){
                while(ctx.p < ctx.s.length && (0x20 === (c = ctx.s.charCodeAt(ctx.p)) || 0x9 === c || !banNewLines && (0xa === c || 0xd === c && 0xa === ctx.s.charCodeAt(ctx.p + 1))))ctx.p++;
                if (banComments || 0x23 !== c) break;
                skipComment(ctx);
            }
        }
        function parseKey(ctx, end = 0x3d) {
            let startPtr;
            let state = 0;
            let parsed = [];
            let sliceStart;
            let c = ctx.s.charCodeAt(startPtr = ctx.p);
            do if (c === end) {
                if (!state) TomlError.x('unexpected end of key', ctx);
                if (1 === state) parsed.push(ctx.s.slice(sliceStart, ctx.p));
                return ctx.p++, parsed;
            } else if (0x2e === c) {
                if (!state) TomlError.x('illegal empty bare key', ctx);
                if (1 === state) parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 0;
            } else if (state || 0x22 !== c && 0x27 !== c) {
                if (0x20 === c || 0x9 === c) {
                    if (1 === state) {
                        parsed.push(ctx.s.slice(sliceStart, ctx.p));
                        state = 2;
                    }
                } else if (2 === state || c < 0x30 && 0x2d !== c || c > 0x39 && c < 0x41 || c > 0x5a && c < 0x61 && 0x5f !== c || c > 0x7a) TomlError.x('illegal character in key', ctx);
                else if (!state) {
                    state = 1;
                    sliceStart = ctx.p;
                }
            } else {
                if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
                parsed.push(parseString(ctx));
                state = 2;
                ctx.p--;
            }
            while (c = ctx.s.charCodeAt(++ctx.p))
            TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
        }
        function parseInlineTable(ctx) {
            let startPtr = ctx.p++;
            let res = Object.create(null);
            let seen = new Set();
            let c;
            while(ctx.p < ctx.s.length){
                skipVoid(ctx);
                if (0x7d === (c = ctx.s.charCodeAt(ctx.p))) {
                    ctx.p++;
                    return res;
                }
                let k;
                let t = res;
                let hasOwn = false;
                let errPtr = ctx.p;
                let key = parseKey(ctx);
                for(let i = 0; i < key.length; i++){
                    if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
                    k = key[i];
                    if ((hasOwn = Object.hasOwn(t, k)) && ('object' != typeof t[k] || seen.has(t[k]))) TomlError.x('trying to redefine an already defined value', ctx, errPtr);
                    let unsafe = '__proto__' === k;
                    if (ctx.uk && (unsafe || 'constructor' === k)) {
                        t = 1 !== ctx.uk && TomlError.x('document contains an unsafe property', ctx, errPtr);
                        break;
                    }
                    if (!hasOwn && unsafe) Object.defineProperty(t, k, {
                        enumerable: true,
                        configurable: true,
                        writable: true
                    });
                }
                if (hasOwn) TomlError.x('trying to redefine an already defined value', ctx, errPtr);
                skipVoid(ctx, true, true);
                let value = extractValue(ctx, 0x7d);
                if (t && 'object' == typeof (t[k] = value)) seen.add(value);
                skipVoid(ctx);
                if (0x7d === (c = ctx.s.charCodeAt(ctx.p++))) return res;
                if (0x2c !== c) TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
            }
            TomlError.x('unfinished table', ctx, startPtr);
        }
        function parseArray(ctx) {
            let startPtr = ctx.p++;
            let res = [];
            let c;
            while(ctx.p < ctx.s.length){
                skipVoid(ctx);
                if (0x5d === (c = ctx.s.charCodeAt(ctx.p))) {
                    ctx.p++;
                    return res;
                }
                res.push(extractValue(ctx, 0x5d));
                skipVoid(ctx);
                if (0x5d === (c = ctx.s.charCodeAt(ctx.p++))) return res;
                if (0x2c !== c) TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
            }
            TomlError.x('unfinished array', ctx, startPtr);
        }
        function peekTable(ctx, key, table, meta, type) {
            let t = table;
            let m = meta;
            let k;
            let hasOwn = false;
            let state;
            for(let i = 0; i < key.length; i++){
                if (i) {
                    t = hasOwn ? t[k] : t[k] = Object.create(null);
                    m = (state = m[k]).c;
                    if (0 === type && (1 === state.t || 2 === state.t)) return null;
                    if (2 === state.t) {
                        let l = t.length - 1;
                        t = t[l];
                        m = m[l].c;
                    }
                }
                k = key[i];
                if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
                if (!hasOwn) {
                    let unsafe = '__proto__' === k;
                    if (ctx.uk && (unsafe || 'constructor' === k)) return false;
                    if (unsafe) {
                        Object.defineProperty(t, k, {
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                        Object.defineProperty(m, k, {
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                    m[k] = {
                        t: i < key.length - 1 && 2 === type ? 3 : type,
                        d: false,
                        i: 0,
                        c: Object.create(null)
                    };
                }
            }
            state = m[k];
            if (state.t !== type && !(1 === type && 3 === state.t)) return null;
            if (2 === type) {
                if (!state.d) {
                    state.d = true;
                    t[k] = [];
                }
                t[k].push(t = Object.create(null));
                state.c[state.i++] = state = {
                    t: 1,
                    d: false,
                    i: 0,
                    c: Object.create(null)
                };
            }
            if (state.d) return null;
            state.d = true;
            if (1 === type) t = hasOwn ? t[k] : t[k] = Object.create(null);
            else if (0 === type && hasOwn) return null;
            return [
                k,
                t,
                state.c
            ];
        }
        function validateTablePeek(ctx, peek, ptr) {
            if (null === peek || 2 === ctx.uk) TomlError.x(null === peek ? 'trying to redefine an already defined table or value' : 'document contains an unsafe property', ctx, ptr);
        }
        function parse(toml, options = {}) {
            let ctx = {
                s: toml,
                p: 0,
                d: options.maxDepth ?? 1000,
                bi: options.integersAsBigInt ?? false,
                ld: options.useLegacyDate ?? true,
                uk: 'throw' === options.unsafeKeyBehaviour ? 2 : 'drop' === options.unsafeKeyBehaviour ? 1 : 0
            };
            let res = Object.create(null);
            let meta = Object.create(null);
            let tmp;
            let skipping = false;
            let tbl = res;
            let m = meta;
            if (0xfeff === toml.charCodeAt(0)) ctx.p++;
            skipVoid(ctx);
            while(ctx.p < toml.length){
                if (0x5b === toml.charCodeAt(ctx.p)) {
                    let isTableArray = 0x5b === toml.charCodeAt(++ctx.p);
                    tmp = ctx.p += +isTableArray;
                    skipping = false;
                    let k = parseKey(ctx, 0x5d);
                    if (isTableArray) {
                        if (0x5d !== toml.charCodeAt(ctx.p)) TomlError.x('expected end of table array declaration', ctx);
                        ctx.p++;
                    }
                    let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
                    if (p) {
                        m = p[2];
                        tbl = p[1];
                    } else {
                        validateTablePeek(ctx, p, tmp);
                        skipping = true;
                    }
                } else {
                    tmp = ctx.p;
                    let k = parseKey(ctx);
                    let p = peekTable(ctx, k, tbl, m, 0);
                    if (!p && !skipping) validateTablePeek(ctx, p, tmp);
                    skipVoid(ctx, true, true);
                    let v = extractValue(ctx, void 0);
                    if (p && !skipping) p[1][p[0]] = v;
                }
                skipVoid(ctx, true);
                if (ctx.p < toml.length && 0xa !== (tmp = toml.charCodeAt(ctx.p)) && (0xd !== tmp || 0xa !== toml.charCodeAt(ctx.p + 1))) TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
                skipVoid(ctx);
            }
            return res;
        }
        ''.isWellFormed;
    })
};
