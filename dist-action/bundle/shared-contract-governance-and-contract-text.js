export const id = "shared-contract-governance-and-contract-text";
export const ids = [
    "shared-contract-governance-and-contract-text"
];
export const modules = {
    "src/contract/governance/changelog/parse.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>PLACEHOLDER,
            E: ()=>parseChangelog
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var markdown_code = __webpack_require__("src/contract/text/markdown-code.ts");
        var markdown_words = __webpack_require__("src/contract/text/markdown-words.ts");
        var raw_html = __webpack_require__("src/contract/text/raw-html.ts");
        var iso = __webpack_require__("zod/v4/mini/iso.js");
        var contract = __webpack_require__("src/contract/documents/contract.ts");
        const PLACEHOLDER = 'Say here what consumers have to do.';
        const CHANGE = /^(?:(Added|Changed|Removed)|Deprecated) `((?:\/[^`/]*){1,64})`(?: until (\d{4}-\d{2}-\d{2}))?: \S/;
        const LIKE_CHANGE = /^(?:added|changed|removed|deprecated)\b|^[A-Za-z]{1,20} `\/[^`]*`[^:]{0,40}:/i;
        const MIGRATION = /^migration(?: +(?:notes?|guide|steps?))?:?$/i;
        const INLINE_MIGRATION = /^migration(?: notes?)?: *(\S.*)$/i;
        const FIELDS = new Set(Object.keys(contract.Cy.def.shape).filter((name)=>!/schema/.test(name)));
        const isoDate = iso.p6();
        class EntryReader {
            heading;
            line;
            faults = [];
            #changes = [];
            #text;
            #lines;
            #migration = 'none';
            #inMigration = false;
            constructor(heading, line){
                this.heading = heading;
                this.line = line;
                this.#text = [
                    `${heading?.version} ${heading?.date}`
                ];
                this.#lines = [
                    line
                ];
                if (!heading) this.#fault(line, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
            }
            take(block) {
                this.#text.push(this.#read(block) + block.words);
                this.#lines.push(block.line);
            }
            namesField() {
                return this.#changes.some(({ pointer })=>FIELDS.has(pointer.split('/')[1] ?? ''));
            }
            finish() {
                if ('begun' === this.#migration) this.#fault(this.line, 'the migration says nothing: it needs some words');
                const { version = '', date = '' } = this.heading ?? {};
                return {
                    version,
                    date,
                    line: this.line,
                    changes: this.#changes,
                    migration: 'stated' === this.#migration,
                    text: this.#text.join('\n'),
                    lines: this.#lines
                };
            }
            #read(block) {
                const { kind, line, source, words } = block;
                if ('heading' === kind) return this.#beginSection(line, words);
                const inline = this.#inMigration ? words : INLINE_MIGRATION.exec(words)?.[1];
                if (void 0 !== inline && /[\p{L}\p{N}]/u.test(inline) && inline.replace(/^• /, '') !== PLACEHOLDER) this.#migration = 'stated';
                if (this.#inMigration || 'item' !== kind || 1 !== block.level) return '';
                const change = readChange(source, line);
                if (change) this.#changes.push(change);
                else if (LIKE_CHANGE.test(source)) this.#fault(line, 'a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT');
                return change ? '- ' : '';
            }
            #beginSection(line, words) {
                this.#inMigration = MIGRATION.test(words);
                if (!this.#inMigration) return '';
                if ('none' !== this.#migration) this.#fault(line, 'there is a second migration');
                else this.#migration = 'begun';
                return '# ';
            }
            #fault(line, message) {
                if (this.faults.length < errors.Jl) this.faults.push({
                    line,
                    message
                });
            }
        }
        function readChange(source, line) {
            const [matched, word = 'Deprecated', pointer = '', until] = CHANGE.exec(source) ?? [];
            if (void 0 === matched || 'Deprecated' === word !== (void 0 !== until)) return;
            const change = {
                word: word,
                pointer,
                line
            };
            if (void 0 === until) return change;
            return isoDate.safeParse(until).success ? {
                ...change,
                until
            } : void 0;
        }
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        const OWN = /^## +distribution-contract(?![\w-])/;
        const ENTRY = /^## +(?:distribution-contract +)?(?:version +)?\\?\[?v?(\d[\dA-Za-z.+-]{0,63})\\?\]?(?:\([^\s()]{1,300}\))? *(?:[-–—:] *)?\(?(\d{4}-\d{2}-\d{2})\)?(?: +#+)?$/i;
        const heading_isoDate = iso.p6();
        function isPartHeading(line) {
            return /^#{1,2}(?: |$)|^#{3,6} .{0,40}\d\.\d/.test(line);
        }
        function saysContract(line) {
            return OWN.test(line);
        }
        function statesVersion(line) {
            return /^## .{0,40}\d\.\d/.test(line);
        }
        function readHeading(line) {
            const [, version, date] = ENTRY.exec(line) ?? [];
            if (void 0 === version || void 0 === date) return;
            return (0, identity_version.Yb)(version) && heading_isoDate.safeParse(date).success ? {
                version,
                date
            } : void 0;
        }
        const VERSION_LINK = /^ {0,3}\[(?:unreleased|v?\d[^\]]{0,64})\]: +[^\s<>]+$/i;
        function parseChangelog({ lines: written, visibility: seen }) {
            const lines = written.map((line)=>VERSION_LINK.test(line) ? '' : line);
            const kinds = seen.kinds.map((kind)=>'code' === kind ? kind : 'text');
            const page = {
                lines,
                seen,
                kinds
            };
            const all = partsOf(lines, seen);
            const parts = [];
            for (const part of all){
                const read = readPart(page, part);
                if (read) parts.push(read);
            }
            const faults = [
                ...parts.flatMap(({ faults })=>faults),
                ...cutOff(page, all, parts)
            ];
            const versions = new Set();
            for (const { entry } of parts){
                if (versions.has(entry.version)) faults.push({
                    line: entry.line,
                    message: `there is a second entry for ${entry.version}`,
                    within: entry.text
                });
                if ('' !== entry.version) versions.add(entry.version);
            }
            return {
                entries: parts.map(({ entry })=>entry),
                faults: faults.sort((a, b)=>a.line - b.line).slice(0, errors.Jl)
            };
        }
        function partsOf(lines, { kinds }) {
            const starts = [];
            for (const [at, line] of lines.entries()){
                if ('' === line || 'code' === kinds[at]) continue;
                const isPart = isPartHeading(line) || beginsHtml(line) || isBreak(line, lines[at - 1]);
                if (isPart || 'text' === kinds[at] && isUnderlined(line, lines[at + 1])) starts.push(at);
            }
            return starts.map((from, at)=>({
                    from,
                    to: starts[at + 1] ?? lines.length
                }));
        }
        function isUnderlined(line, below = '') {
            return /^[^\s>|*+-]/.test(line) && /^ {0,3}(?:=+|-+)$/.test(below);
        }
        function isBreak(line, above = '') {
            return '' === above && /^(?:-{3,}|\*{3,}|_{3,})$/.test(line);
        }
        function beginsHtml(line) {
            return line.startsWith('<') && (0, raw_html.Ef)(line.slice(0, 40));
        }
        function readPart({ lines, seen, kinds }, { from, to }) {
            const title = lines[from] ?? '';
            if (!saysContract(title) && !statesVersion(title)) return;
            const heading = readHeading(title);
            const entry = new EntryReader(heading, from + 1);
            for (const block of (0, markdown_words.f)(lines, {
                ...seen,
                kinds
            }, from + 1, to))entry.take(block);
            if (!saysContract(title) && !entry.namesField()) return;
            const read = entry.finish();
            const found = [
                ...entry.faults,
                ...htmlFaults(lines, seen, {
                    from,
                    to
                })
            ];
            const hidden = hiddenLine(seen, {
                from,
                to
            });
            const faults = found.map((fault)=>({
                    ...fault,
                    within: read.text
                }));
            if (void 0 !== hidden) faults.push({
                line: hidden,
                message: `what begins here hides the entry for ${read.version || title.slice(0, 80)} from who reads the page`,
                within: lines[hidden - 1] ?? ''
            });
            return {
                entry: read,
                faults
            };
        }
        function cutOff({ lines, seen, kinds }, all, parts) {
            const entries = new Map(parts.map(({ entry })=>[
                    entry.line,
                    entry
                ]));
            const faults = [];
            let above;
            for (const { from, to } of all){
                const isHeading = isPartHeading(lines[from] ?? '');
                if (isHeading) above = entries.get(from + 1);
                if (!above || isHeading) continue;
                const rest = new EntryReader(void 0, from + 1);
                for (const block of (0, markdown_words.f)(lines, {
                    ...seen,
                    kinds
                }, from + 1, to))rest.take(block);
                if (rest.namesField()) faults.push({
                    line: from + 1,
                    message: 'the entry ends here, and a change stands below it',
                    within: above.text
                });
            }
            return faults;
        }
        function hiddenLine({ kinds, causes }, { from, to }) {
            for(let at = from; at < to; at++){
                const cause = causes[at] ?? 0;
                if ('text' !== kinds[at] && 'code' !== kinds[at] && (cause <= from || cause > to)) return cause;
            }
        }
        function htmlFaults(lines, { kinds }, { from, to }) {
            const spans = new markdown_code.nN();
            const faults = [];
            for(let at = from; at < to; at++){
                const line = lines[at] ?? '';
                if ('code' === kinds[at]) continue;
                if ('' === line || /^ {0,3}(?:#|[-*+] |\d{1,9}[.)] )/.test(line)) spans.begin();
                const holds = (0, raw_html.Ef)(spans.outside(line));
                if (holds) faults.push({
                    line: at + 1,
                    message: 'an entry holds no HTML, which could hide what follows'
                });
            }
            return faults;
        }
    }),
    "src/contract/governance/codeowners.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G_: ()=>CODEOWNERS_LIMIT,
            I6: ()=>namesOwner,
            Ie: ()=>isSameOwner,
            K2: ()=>ownersOf,
            QN: ()=>ignoredLines,
            xn: ()=>CODEOWNERS_PATHS
        });
        var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/glob.ts");
        const CODEOWNERS_PATHS = [
            '.github/CODEOWNERS',
            'CODEOWNERS',
            'docs/CODEOWNERS'
        ];
        const CODEOWNERS_LIMIT = 3_000_000;
        const LONGEST_PATTERN = 1000;
        const OWNER = /^@[A-Za-z0-9_-]+$|^@[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$|^[^@\s]+@[^@\s]+$/;
        const STRANGE = /[\x00-\x08\x0a-\x1f\x7f-\x9f]|[^\S\t ]/;
        function ownersOf(codeowners, path) {
            let found = {
                owners: [],
                line: 1
            };
            for (const [index, raw] of codeowners.split('\n').entries()){
                const line = readLine(raw);
                if ('unclear' === line.kind && mayMatch(line.pattern, path)) found = {
                    ...found,
                    unread: index + 1
                };
                if ('rule' === line.kind && matchesPattern(line.pattern, path)) found = {
                    owners: line.owners,
                    line: index + 1
                };
            }
            return found;
        }
        function ignoredLines(codeowners, paths) {
            return codeowners.split('\n').flatMap((raw, index)=>{
                const line = readLine(raw);
                return 'ignored' === line.kind && paths.some((path)=>mayMatch(line.pattern, path)) ? [
                    index + 1
                ] : [];
            });
        }
        function namesOwner({ owners }, owner) {
            return owners.some((name)=>isSameOwner(name, owner));
        }
        function isSameOwner(one, other) {
            return one.toLowerCase() === other?.toLowerCase();
        }
        function readLine(raw) {
            const text = raw.replace(/\r$/, '');
            const said = withoutComment(text);
            if (text.includes('\r') || STRANGE.test(said)) return {
                kind: 'unclear',
                pattern: '**',
                owners: []
            };
            const [pattern, ...owners] = said.match(/(?:[^ \t\\]+|\\(?:.|$))+/gs) ?? [];
            if (void 0 === pattern) return {
                kind: 'blank'
            };
            if (pattern.length > LONGEST_PATTERN) return {
                kind: 'unclear',
                pattern: '**',
                owners
            };
            const isRefused = /^(?:!|\\#)/.test(pattern) || /[[\]]|\\$/.test(pattern.replace(/\\./gs, ''));
            const isRead = !isRefused && owners.every((owner)=>OWNER.test(owner));
            return {
                kind: isRead ? 'rule' : 'ignored',
                pattern,
                owners
            };
        }
        function withoutComment(line) {
            const at = /(?:^|[ \t])#/.exec(line)?.index;
            return void 0 === at ? line : line.slice(0, at);
        }
        function mayMatch(pattern, path) {
            if (/^\^?\[(?:[^\]]*$|.*\]$)/s.test(pattern)) return true;
            return matchesPattern(pattern.replace(/^!|\\$/g, '').replace(/(?<!\\)\[[^\]]*\]?/g, '*'), path);
        }
        function matchesPattern(escaped, path) {
            const pattern = withoutEscapes(escaped);
            const folder = pattern.endsWith('/');
            const anchored = pattern.slice(0, -1).includes('/');
            const segments = pattern.split('/').filter((segment)=>'' !== segment);
            if (0 === segments.length) return false;
            const parts = path.split('/');
            const wanted = anchored ? segments : [
                '**',
                ...segments
            ];
            if (folder) return (0, _text_glob_js__WEBPACK_IMPORTED_MODULE_0__.W)('**' === segments.at(-1) ? [
                ...wanted,
                '*'
            ] : wanted, parts, 'inside');
            if (anchored && '**' === segments.at(-1)) return (0, _text_glob_js__WEBPACK_IMPORTED_MODULE_0__.W)(segments.slice(0, -1), parts, 'inside');
            return (0, _text_glob_js__WEBPACK_IMPORTED_MODULE_0__.W)(wanted, parts, anchored && '*' === segments.at(-1) ? 'exact' : 'either');
        }
        function withoutEscapes(pattern) {
            return pattern.replace(/\\(.)/gs, (_, character)=>/[*?]/.test(character) ? '\0' : character);
        }
    }),
    "src/contract/governance/documents.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G7: ()=>readSchema,
            Rj: ()=>fingerprint,
            SP: ()=>readPage,
            Tn: ()=>readChangelog,
            W$: ()=>TEXT_LIMIT,
            XR: ()=>documentAt,
            mg: ()=>isSchemaFile,
            yR: ()=>readText
        });
        var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path/posix");
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _changelog_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/governance/changelog/parse.ts");
        var _markdown_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/governance/markdown-page.ts");
        const MiB = 1048576;
        const TEXT_LIMIT = 8 * MiB;
        const [MOST_LINES, MOST_VALUES] = [
            500_000,
            200_000
        ];
        function readPage(file, path) {
            return documentAt(file, path, (bytes)=>new _markdown_page_js__WEBPACK_IMPORTED_MODULE_5__.l(pageText(bytes, path)));
        }
        function pageText(bytes, path) {
            const text = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__._)(bytes, TEXT_LIMIT, path);
            let lines = 1;
            for(let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))lines++;
            if (lines > MOST_LINES) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOO_LARGE', `${path} has ${lines} lines, more than the ${MOST_LINES} that are read`, path);
            return text;
        }
        function readText(file, path) {
            return documentAt(file, path, (bytes)=>(0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__._)(bytes, TEXT_LIMIT, path));
        }
        function readSchema(file, path) {
            return documentAt(file, path, (bytes)=>(0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__.R)(bytes, {
                    maxBytes: TEXT_LIMIT,
                    maxValues: MOST_VALUES
                }, path));
        }
        function readChangelog(file, path, other) {
            const document = readPage(file, path);
            const { value: page } = document;
            if (void 0 === page) return {
                ...document,
                value: void 0,
                page
            };
            if (page.text === other?.page?.text) return {
                ...document,
                value: other.value,
                page: other.page
            };
            return {
                ...document,
                value: (0, _changelog_parse_js__WEBPACK_IMPORTED_MODULE_4__.E)(page),
                page
            };
        }
        function documentAt(file, path, read) {
            if (file?.kind !== 'file') return {
                path,
                kind: file?.kind ?? 'absent',
                file,
                size: file?.kind === 'large' ? file.size : 0,
                value: void 0,
                faults: []
            };
            const of = {
                path,
                kind: file.kind,
                file,
                size: file.bytes.length
            };
            try {
                return {
                    ...of,
                    value: read(file.bytes),
                    faults: []
                };
            } catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl)) throw error;
                return {
                    ...of,
                    value: void 0,
                    faults: error.faults
                };
            }
        }
        function fingerprint({ file }) {
            if (!file) return 'absent';
            return 'file' === file.kind ? (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(file.bytes) : JSON.stringify(file);
        }
        function isSchemaFile(path) {
            return (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).endsWith('.schema.json');
        }
    }),
    "src/contract/governance/markdown-page.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>MarkdownPage
        });
        var markdown_code = __webpack_require__("src/contract/text/markdown-code.ts");
        var raw_html = __webpack_require__("src/contract/text/raw-html.ts");
        function readVisibility(lines) {
            const page = new Page();
            const kinds = [];
            const causes = [];
            const matter = frontMatterEnd(lines);
            lines.forEach((line, at)=>{
                const { kind, cause } = at <= matter ? {
                    kind: 'hidden',
                    cause: 1
                } : page.take(line, at + 1);
                kinds.push(kind);
                causes.push(cause);
            });
            const { pageWide } = page;
            if (void 0 === pageWide) return {
                kinds,
                causes
            };
            return {
                kinds: kinds.map((kind)=>'code' === kind ? kind : 'hidden'),
                causes: causes.map((cause, at)=>'code' === kinds[at] ? 0 : cause || pageWide)
            };
        }
        function frontMatterEnd(lines) {
            const first = lines[0]?.trimEnd();
            if ('---' !== first && '+++' !== first) return -1;
            return lines.findIndex((line, at)=>at > 0 && line.trimEnd() === first);
        }
        const MARKED_BLOCKS = [
            {
                begins: /^<\x21--/,
                ends: /--\x3e/
            },
            {
                begins: /^<\?/,
                ends: /\?>/
            },
            {
                begins: /^<!\[CDATA\[/,
                ends: /\]\]>/
            },
            {
                begins: /^<![A-Za-z]/,
                ends: />/
            }
        ];
        const ELEMENT_BLOCKS = [
            {
                begins: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i,
                ends: /<\/(?:pre|script|style|textarea)>/i
            },
            {
                begins: new RegExp("^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\\s>]|/>|$)", 'i')
            }
        ];
        function blockAt(rest, indent, line) {
            if (!rest.startsWith('<')) return;
            const found = (/[!?]/.test(rest[1] ?? '') ? MARKED_BLOCKS : ELEMENT_BLOCKS).find(({ begins })=>begins.test(rest));
            return found || (0, raw_html.Sm)(rest) ? {
                ends: found?.ends,
                unsure: !found || indent > 3,
                line
            } : void 0;
        }
        const LIST_MARK = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
        const MARKS = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
        class Page {
            #fences = new markdown_code.NX();
            #spans = new markdown_code.nN();
            #html = new raw_html.qk();
            #block;
            #formula;
            #inList = false;
            #before = 'blank';
            get pageWide() {
                return this.#html.pageWide;
            }
            take(line, number) {
                const before = this.#html.hider ?? this.#formula;
                const block = this.#block?.line;
                const kind = this.#read(line, number);
                if ('code' === kind) return {
                    kind,
                    cause: 0
                };
                const hider = before ?? this.#html.hider ?? this.#formula;
                if (void 0 !== hider) return {
                    kind: 'hidden',
                    cause: hider
                };
                return {
                    kind,
                    cause: 'raw' === kind ? block ?? number : 0
                };
            }
            #read(line, number) {
                if (this.#block) return this.#continueBlock(line, this.#block, number);
                if (this.#fences.take(line)) {
                    this.#endParagraph(number);
                    this.#before = 'other';
                    return 'code';
                }
                const isBlank = '' === line.trim();
                if (isBlank) this.#endParagraph(number);
                else if (this.#isIndentedCode(line)) return 'code';
                else if ('$$' === line.trim()) this.#formula = void 0 === this.#formula ? number : void 0;
                const afterBlank = 'blank' === this.#before;
                this.#before = isBlank ? 'blank' : 'other';
                if (isBlank) return 'text';
                if (LIST_MARK.test(line)) this.#inList = true;
                else if (afterBlank && !/^\s/.test(line)) this.#inList = false;
                return this.#beginBlock(line, number) ?? this.#readText(line, number);
            }
            #isIndentedCode(line) {
                const isCode = 'other' !== this.#before && !this.#inList && /^(?: {4}| {0,3}\t)/.test(line);
                if (isCode) this.#before = 'indented';
                return isCode;
            }
            #readText(line, number) {
                const outside = this.#spans.outside(line);
                this.#html.takeText(this.#html.isOpen ? outside.replace(/^[\s>]+/, '') : outside, number, this.#spans.isSure);
                return 'text';
            }
            #beginBlock(line, number) {
                if (!line.includes('<')) return;
                const [marks = ''] = MARKS.exec(line) ?? [];
                const rest = line.slice(marks.length);
                const block = blockAt(rest, marks.length, number);
                if (!block || block.unsure && this.#html.isOpen) return;
                this.#endParagraph(number, block.unsure);
                this.#takeBlock(rest, number);
                if (block.ends?.test(rest) || '' !== marks.trim()) this.#html.endBlock(number);
                else this.#block = block;
                return (0, raw_html.LL)(rest.trimEnd()) ? 'text' : 'raw';
            }
            #continueBlock(line, block, number) {
                const isBlank = '' === line.trim();
                const ends = block.ends ? block.ends.test(line) : isBlank;
                if (block.unsure && (0, markdown_code.xn)(line)) this.#html.lose(number);
                if (!isBlank || block.ends) this.#takeBlock(line, number);
                if (ends) {
                    this.#html.endBlock(number);
                    this.#endParagraph(number);
                    this.#block = void 0;
                    this.#before = isBlank ? 'blank' : 'other';
                }
                return isBlank ? 'text' : 'raw';
            }
            #takeBlock(line, number) {
                this.#spans.outside(line);
                this.#html.takeBlock(line, number, this.#spans.isSure && !line.includes('`'));
            }
            #endParagraph(number, unsure = false) {
                if (!unsure) this.#spans.begin();
                this.#html.endText(number);
            }
        }
        var markdown_words = __webpack_require__("src/contract/text/markdown-words.ts");
        class MarkdownPage {
            text;
            #lines;
            #visibility;
            #words;
            constructor(text){
                this.text = text;
            }
            get lines() {
                this.#lines ??= this.text.split('\n').map((line)=>line.trimEnd());
                return this.#lines;
            }
            get visibility() {
                this.#visibility ??= readVisibility(this.lines);
                return this.#visibility;
            }
            saysTheSame(other) {
                return this.text === other.text || this.#allWords() === other.#allWords();
            }
            #allWords() {
                this.#words ??= (0, markdown_words.Z)(this.lines, this.visibility);
                return this.#words;
            }
        }
    }),
    "src/contract/governance/prose/regions.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IC: ()=>findStaleTables,
            m5: ()=>regenerateTables,
            by: ()=>shownTables
        });
        var digest = __webpack_require__("src/contract/digest.ts");
        var markdown = __webpack_require__("src/contract/text/markdown.ts");
        var markdown_page = __webpack_require__("src/contract/governance/markdown-page.ts");
        function nearName(written, names) {
            const plain = written.toLowerCase();
            for (const name of names)if (isNear(plain, name)) return name;
        }
        function isNear(one, other) {
            if (Math.abs(one.length - other.length) > 1) return false;
            const least = Math.min(one.length, other.length);
            let from = 0;
            while(from < least && one.charCodeAt(from) === other.charCodeAt(from))from++;
            let end = 0;
            while(end < least - from && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))end++;
            const [left, right] = [
                one.length - end - from,
                other.length - end - from
            ];
            if (left <= 1 && right <= 1) return true;
            return 2 === left && 2 === right && one[from] === other[from + 1] && one[from + 1] === other[from];
        }
        var tables = __webpack_require__("src/contract/governance/prose/tables.ts");
        function regenerateTables(markdown, contract) {
            return fillRegions(markdown, (0, tables.t)(contract));
        }
        function findStaleTables(page, contract) {
            const contents = (0, tables.t)(contract);
            const { lines } = page;
            const { regions, unpaired, hidden, misspelt } = findRegions(page, contents);
            const different = staleRegions(lines, regions, contents);
            const shown = new Set(regions.map(({ name })=>name));
            const wanted = new Map([
                ...contents
            ].map(([name, content])=>[
                    name,
                    (0, digest.sc)(content)
                ]));
            return [
                ...different.map((region)=>differentTable(lines, region)),
                ...hidden.filter(({ name })=>!shown.has(name)),
                ...unpaired,
                ...misspelt.filter(({ name })=>!shown.has(name))
            ].map((table)=>({
                    ...table,
                    wanted: wanted.get(table.name)
                })).sort((a, b)=>a.line - b.line);
        }
        function staleRegions(lines, regions, contents) {
            const plain = new Map([
                ...contents
            ].map(([name, content])=>[
                    name,
                    plainLines(content.split('\n'))
                ]));
            return regions.filter(({ name, open, close })=>plainLines(lines.slice(open + 1, close)) !== plain.get(name));
        }
        function differentTable(lines, { name, open, close }) {
            const says = lines.slice(open + 1, close).map(markdown.oY).join('\n');
            return {
                name,
                line: open + 1,
                fault: 'different',
                says
            };
        }
        function shownTables(page, contract) {
            const { regions } = findRegions(page, (0, tables.t)(contract));
            return new Map(regions.map(({ name, open })=>[
                    name,
                    open + 1
                ]));
        }
        function fillRegions(markdown, contents) {
            const lines = splitLines(markdown);
            const parts = [];
            let copied = 0;
            const { regions } = findRegions(new markdown_page.l(markdown), contents);
            for (const { name, open, close } of staleRegions(lines, regions, contents)){
                const content = contents.get(name) ?? '';
                const end = lines[open]?.endsWith('\r\n') ? '\r\n' : '\n';
                const body = '' === content ? '' : `${content}\n`.replaceAll('\n', end);
                parts.push(lines.slice(copied, open + 1).join(''), body);
                copied = close;
            }
            return [
                ...parts,
                ...lines.slice(copied)
            ].join('');
        }
        const MARKER = /^<\x21-- (\/?)generated:([a-z0-9-]{1,64}) --\x3e$/;
        const MOST_LOOKED_AT = 1_000;
        const LIKE_MARKER = /^\s{0,3}<\x21--\s*(?:\/\s*)?generated\s*:\s*([\w-]{1,64})\s*--\x3e$/i;
        function findRegions(page, contents) {
            const marked = [];
            const { lines: texts } = page;
            for(let at = 0; at < texts.length; at++)if (LIKE_MARKER.test(texts[at] ?? '')) marked.push(at);
            if (0 === marked.length) return {
                regions: [],
                unpaired: [],
                hidden: [],
                misspelt: []
            };
            const { kinds, causes } = page.visibility;
            const regions = [];
            const unpaired = [];
            const hidden = new Map();
            const misspelt = new Map();
            const reportUnpaired = (name, at)=>unpaired.push({
                    name,
                    line: at + 1,
                    fault: 'unpaired'
                });
            let opened;
            let looked = 0;
            for (const at of marked){
                const text = texts[at] ?? '';
                const [, slash, name = ''] = MARKER.exec(text) ?? [];
                const line = at + 1;
                if (contents.has(name)) if ('code' === kinds[at]) ;
                else if ('text' !== kinds[at]) {
                    if (!hidden.has(name)) hidden.set(name, {
                        name,
                        line,
                        fault: 'hidden',
                        cause: causes[at] ?? line
                    });
                } else if ('' === slash) {
                    if (opened) reportUnpaired(opened.name, opened.open);
                    opened = {
                        name,
                        open: at
                    };
                } else if (opened?.name === name) {
                    regions.push({
                        ...opened,
                        close: at
                    });
                    opened = void 0;
                } else reportUnpaired(name, at);
                else {
                    const isLookedAt = 'text' === kinds[at] && looked++ < MOST_LOOKED_AT;
                    const near = isLookedAt ? nearName(LIKE_MARKER.exec(text)?.[1] ?? '', contents.keys()) : void 0;
                    if (void 0 !== near && !misspelt.has(near)) misspelt.set(near, {
                        name: near,
                        line,
                        fault: 'misspelt'
                    });
                }
            }
            if (opened) reportUnpaired(opened.name, opened.open);
            return {
                regions,
                unpaired,
                hidden: [
                    ...hidden.values()
                ],
                misspelt: [
                    ...misspelt.values()
                ]
            };
        }
        function splitLines(text) {
            return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        }
        function plainLines(lines) {
            return lines.map(markdown.oY).filter((line, at, all)=>'' !== line || '' !== all[at - 1]).join('\n').replace(/^\n|\n$/g, '');
        }
    }),
    "src/contract/governance/prose/tables.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>tablesOf
        });
        var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/markdown.ts");
        function tablesOf(contract) {
            return new Map([
                [
                    'contract',
                    contractTable(contract)
                ],
                [
                    'identity',
                    identityTable(contract)
                ],
                [
                    'entrypoint',
                    entrypointTable(contract)
                ],
                [
                    'aliases',
                    aliasTable(contract)
                ],
                [
                    'layout',
                    layoutTable(contract)
                ],
                [
                    'generator',
                    generatorTable(contract)
                ],
                [
                    'platforms',
                    platformTable(contract)
                ],
                [
                    'compatibility',
                    compatibilityTable(contract)
                ],
                [
                    'integrity',
                    integrityTable(contract)
                ],
                [
                    'retention',
                    retentionTable(contract)
                ],
                [
                    'documents',
                    documentsTable(contract)
                ],
                [
                    'governance',
                    governanceTable(contract)
                ]
            ]);
        }
        function codes(words) {
            return words.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY).join(', ');
        }
        function facts(rows) {
            const stated = rows.flatMap(([item, value, pointer])=>{
                if (void 0 === value) return [];
                return [
                    [
                        item,
                        'string' == typeof value ? value : value ? 'yes' : 'no',
                        (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(pointer)
                    ]
                ];
            });
            return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ku)([
                'Item',
                'Value',
                'In the JSON'
            ], stated);
        }
        function notes(text, section) {
            return [
                'Notes',
                void 0 === text ? void 0 : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(text),
                `${section}/notes`
            ];
        }
        function contractTable(contract) {
            return facts([
                [
                    'Product',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(contract.product),
                    '/product'
                ],
                [
                    'Contract',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(contract.contract),
                    '/contract'
                ],
                [
                    'Contract version',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(contract.distribution_contract_version),
                    '/distribution_contract_version'
                ],
                notes(contract.notes, '')
            ]);
        }
        const PARTS = {
            version: [
                'artifact_version',
                'semver 2.0.0, exact, lower case',
                '0.1.0'
            ],
            target: [
                'target',
                'Rust target triple',
                'x86_64-unknown-linux-gnu'
            ],
            profile: [
                'build_profile',
                '`release` or `debug`',
                'release'
            ],
            toolchain: [
                'toolchain',
                'the version word of `rustc --version`',
                '1.84.0'
            ],
            git_rev: [
                'git_rev',
                'the full revision: 40 or 64 lower-case hex digits',
                `ab12cd34${'0'.repeat(32)}`
            ],
            dist_revision: [
                'dist_revision',
                '`r` and a positive integer without leading zero',
                'r1'
            ]
        };
        function identityTable({ identity }) {
            const rows = identity.fields.map((name)=>{
                const [specification = '', form = '', example = ''] = PARTS[name] ?? [];
                return [
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name),
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(specification),
                    form,
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(example)
                ];
            });
            const rules = facts([
                [
                    'Consumers pin',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(identity.pin),
                    '/identity/pin'
                ],
                [
                    `Digits of ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)('gitsha')}`,
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(identity.gitsha_length),
                    '/identity/gitsha_length'
                ],
                notes(identity.notes, '/identity')
            ]);
            return `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ku)([
                'Part',
                'In the specification',
                'Form',
                'Example'
            ], rows)}\n\n${rules}`;
        }
        function entrypointTable({ entrypoint, index }) {
            const primary = `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(entrypoint.binaries[0] ?? '')} ${entrypoint.kind.toUpperCase()}`;
            return facts([
                [
                    'Primary entrypoint',
                    primary,
                    '/entrypoint'
                ],
                [
                    'Canonical binary names',
                    codes(entrypoint.binaries),
                    '/entrypoint/binaries'
                ],
                [
                    'Canonical index',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(index.path),
                    '/index/path'
                ],
                notes(entrypoint.notes, '/entrypoint'),
                notes(index.notes, '/index')
            ]);
        }
        function aliasTable({ index }) {
            const rows = index.deprecated_aliases.map(({ path, announced, retired, notes = '' })=>[
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(path),
                    announced,
                    retired,
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(notes)
                ]);
            return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ku)([
                'Deprecated path',
                'Announced',
                'Retired on',
                'Notes'
            ], rows);
        }
        function layoutTable({ layout, index }) {
            return facts([
                [
                    'Only published namespace',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(layout.namespace),
                    '/layout/namespace'
                ],
                [
                    'Directory',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(layout.directory_template),
                    '/layout/directory_template'
                ],
                [
                    'Artifact file name',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(layout.file_name_template),
                    '/layout/file_name_template'
                ],
                [
                    'Container format (`ext`)',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(layout.artifact_format),
                    '/layout/artifact_format'
                ],
                [
                    'Folder of the documents',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${layout.package_directory}/`),
                    '/layout/package_directory'
                ],
                [
                    'Key of an index row',
                    index.row_key.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY).join(' + '),
                    '/index/row_key'
                ],
                notes(layout.notes, '/layout')
            ]);
        }
        function generatorTable({ generator }) {
            return facts([
                [
                    'Generator',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(generator.entrypoint),
                    '/generator/entrypoint'
                ],
                [
                    'Controlled by',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(generator.config),
                    '/generator/config'
                ],
                [
                    'Index it writes',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(generator.index_output),
                    '/generator/index_output'
                ],
                notes(generator.notes, '/generator')
            ]);
        }
        const OS_NAMES = {
            linux: 'Linux',
            darwin: 'Darwin',
            windows: 'Windows'
        };
        const SUPPORT_NAMES = {
            recommended: 'Recommended',
            optional: 'Optional',
            planned: 'Planned / not guaranteed'
        };
        function platformTable({ platforms, runtime_assumptions: { locale, terminal } }) {
            const assumed = [
                locale && `${locale} locale`,
                terminal && `terminal (${terminal.toUpperCase()})`
            ].filter(Boolean);
            const rows = platforms.map((platform)=>[
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(platform.platform),
                    OS_NAMES[platform.os],
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(platform.arch),
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(platform.target),
                    [
                        platform.runner
                    ].flat().map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY).join(', '),
                    SUPPORT_NAMES[platform.support],
                    [
                        assumed.join(' and '),
                        platform.glibc_max && `no newer glibc than ${platform.glibc_max}`
                    ].filter(Boolean).join('; ') || 'None',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(platform.notes ?? '')
                ]);
            return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ku)([
                'Platform',
                'OS',
                'Arch',
                'Target',
                'Native runner',
                'Binary compatibility',
                'Runtime assumptions',
                'Notes'
            ], rows);
        }
        function compatibilityTable({ toolchain, profiles, compatibility, runtime_assumptions }) {
            const within = compatibility.source_compatible_within.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY).join(' and ');
            return facts([
                [
                    'Rust toolchain, unless told otherwise',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(toolchain.rust),
                    '/toolchain/rust'
                ],
                [
                    'Exact toolchain documented per artifact',
                    toolchain.documented_per_artifact,
                    '/toolchain/documented_per_artifact'
                ],
                notes(toolchain.notes, '/toolchain'),
                [
                    'Build profiles',
                    codes(profiles),
                    '/profiles'
                ],
                [
                    'Source compatibility within the same',
                    within,
                    '/compatibility/source_compatible_within'
                ],
                notes(compatibility.notes, '/compatibility'),
                notes(runtime_assumptions.notes, '/runtime_assumptions')
            ]);
        }
        function integrityTable({ integrity }) {
            return facts([
                [
                    'Digest algorithm',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(integrity.algorithm),
                    '/integrity/algorithm'
                ],
                [
                    'Documents of every artifact',
                    codes(integrity.required_documents),
                    '/integrity/required_documents'
                ],
                [
                    'Artifact matches its manifest entry',
                    integrity.artifact_matches_manifest,
                    '/integrity/artifact_matches_manifest'
                ],
                [
                    'Manifest matches the tuple in',
                    codes(integrity.reproducibility_fields),
                    '/integrity/reproducibility_fields'
                ],
                notes(integrity.notes, '/integrity')
            ]);
        }
        function retentionTable({ retention }) {
            const generations = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(retention.minimum_release_generations);
            return facts([
                [
                    'Release generations kept, at least',
                    generations,
                    '/retention/minimum_release_generations'
                ],
                notes(retention.notes, '/retention')
            ]);
        }
        function documentsTable({ governance: { documents } }) {
            return facts([
                [
                    'The contract, for machines',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(documents.contract),
                    '/governance/documents/contract'
                ],
                [
                    'The same, for people',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(documents.prose),
                    '/governance/documents/prose'
                ],
                [
                    'What changed',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(documents.changelog),
                    '/governance/documents/changelog'
                ]
            ]);
        }
        function governanceTable({ governance }) {
            const { steward, handoff_overlap_release_cycles: cycles } = governance;
            return facts([
                [
                    'Active release steward',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(steward.active),
                    '/governance/steward/active'
                ],
                [
                    'Outgoing steward',
                    steward.outgoing && (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(steward.outgoing),
                    '/governance/steward/outgoing'
                ],
                [
                    'Release cycles of overlap in a handoff, at least',
                    (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(cycles),
                    '/governance/handoff_overlap_release_cycles'
                ],
                notes(governance.notes, '/governance')
            ]);
        }
    }),
    "src/contract/text/markdown-code.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NX: ()=>Fences,
            nN: ()=>CodeSpans,
            xn: ()=>fenceOf
        });
        function fenceOf(line) {
            let indent = 0;
            while(indent < 3 && ' ' === line[indent])indent++;
            const char = line[indent];
            let end = indent;
            while(('`' === char || '~' === char) && line[end] === char)end++;
            const fence = {
                mark: line.slice(indent, end),
                indent,
                rest: line.slice(end)
            };
            return end - indent < 3 || '`' === char && fence.rest.includes('`') ? void 0 : fence;
        }
        const INNER = /^ {0,3}(?:>[ \t]?|[-*+] {1,4}|1[.)] {1,4})(?=[`~]{3})/;
        class Fences {
            #open;
            #holder = 'page';
            take(line) {
                const open = this.#open;
                const inner = open && withinHolder(line, this.#holder);
                if (open && void 0 !== inner) {
                    const fence = fenceOf(inner);
                    const isOfOpen = fence && ('page' !== this.#holder || fence.indent >= open.indent);
                    if (isOfOpen && fence.mark.startsWith(open.mark) && '' === fence.rest.trim()) this.#open = void 0;
                    return true;
                }
                if (!open && !line.includes('```') && !line.includes('~~~')) return false;
                const [marks = ''] = INNER.exec(line) ?? [];
                const fence = fenceOf(line.slice(marks.length));
                this.#open = fence;
                this.#holder = '' === marks ? 'page' : marks.includes('>') ? 'quote' : marks.length;
                return void 0 !== fence;
            }
        }
        function withinHolder(line, holder) {
            if ('page' === holder) return line;
            if ('quote' === holder) return /^ {0,3}> ?/.test(line) ? line.replace(/^ {0,3}> ?/, '') : void 0;
            if ('' === line.trim()) return '';
            return '' === line.slice(0, holder).trim() ? line.slice(holder) : void 0;
        }
        class CodeSpans {
            #sure = true;
            get isSure() {
                return this.#sure;
            }
            begin() {
                this.#sure = true;
            }
            outside(line) {
                this.#sure &&= hasWholeSpans(line);
                if (!this.#sure || !line.includes('<') || !line.includes('`')) return line;
                return line.split('`').map((part, at)=>at % 2 === 0 ? part : '`'.repeat(part.length)).join('`');
            }
        }
        function hasWholeSpans(line) {
            let [count, last] = [
                0,
                -2
            ];
            for(let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)){
                if (at === last + 1 || '\\' === line[at - 1]) return false;
                [count, last] = [
                    count + 1,
                    at
                ];
            }
            if (count % 2 !== 0) return false;
            return !line.includes('|') || !line.split('`').some((part, at)=>at % 2 === 1 && /(?<!\\)\|/.test(part));
        }
    }),
    "src/contract/text/markdown-words.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>wordsOf,
            f: ()=>wordBlocks
        });
        var _raw_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/raw-html.ts");
        const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
        const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]{1,4}(?=\S)|[ \t]*$)/;
        const RULE = /^ {0,3}(?:=+|-{2,}|([-*_])(?:[ \t]*\1){2,})[ \t]*$/;
        const NONE = [];
        const DELIMITER_ROW = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*$/;
        function wordsOf(lines, seen) {
            const found = [];
            for (const { words } of wordBlocks(lines, seen))if ('' !== words) found.push(words);
            return found.join('\n');
        }
        function* wordBlocks(lines, { kinds }, from = 0, to = lines.length) {
            let open;
            let content = 0;
            const close = ()=>{
                if (!open) return NONE;
                const { kind, line, level, lines: own } = open;
                open = void 0;
                return [
                    blockOf(kind, line, own.map(withoutBreak).join(' '), level)
                ];
            };
            for(let at = from; at < to; at++){
                const line = lines[at] ?? '';
                const number = at + 1;
                if ('code' === kinds[at]) {
                    yield* close();
                    yield {
                        kind: 'code',
                        line: number,
                        source: line,
                        words: codeWords(line),
                        level: 0
                    };
                    continue;
                }
                if ('' === line || 'hidden' === kinds[at] || (0, _raw_html_js__WEBPACK_IMPORTED_MODULE_0__.LL)(line.trim()) || RULE.test(line)) {
                    yield* close();
                    continue;
                }
                const text = line.replace(/^[ \t]*(?:>[ \t]?)+/, '');
                const heading = HEADING.exec(line);
                const item = ITEM.exec(text);
                if (heading) {
                    yield* close();
                    const source = line.slice(heading[0].length).replace(/(?:^|[ \t]+)#+$/, '');
                    yield blockOf('heading', number, source, heading[1]?.length ?? 0);
                    content = 0;
                } else if (DELIMITER_ROW.test(text)) yield* close();
                else if (text.trimStart().startsWith('|')) {
                    yield* close();
                    yield blockOf('row', number, text.replace(/[ \t]*\|[ \t]*/g, '|'), 0);
                } else if (item) {
                    yield* close();
                    const [marks = '', indent = ''] = item;
                    const isTop = text === line && (indent.length < content || 0 === content) && indent.length <= 3;
                    if (isTop) content = marks.length;
                    open = {
                        kind: 'item',
                        line: number,
                        level: isTop ? 1 : 2,
                        lines: [
                            text.slice(marks.length)
                        ]
                    };
                } else if (open) open.lines.push(text);
                else {
                    open = {
                        kind: 'text',
                        line: number,
                        level: 0,
                        lines: [
                            text
                        ]
                    };
                    if (!/^\s/.test(line)) content = 0;
                }
            }
            yield* close();
        }
        function withoutBreak(line) {
            return line.replace(/\\$/, '').trim();
        }
        function blockOf(kind, line, text, level) {
            const source = text.trim();
            return {
                kind,
                line,
                source,
                words: ('item' === kind ? '• ' : '') + inlineWords(source),
                level
            };
        }
        function codeWords(line) {
            return `\t${line.trim().replace(/^(?:`{3,}|~{3,})/, '')}`;
        }
        function inlineWords(text) {
            if (!/[`\\*_<]|\s\s|[^\S ]/.test(text)) return text;
            return text.split('`').map((part, at, all)=>at % 2 === 1 ? part.trim() : plainWords(withoutComments(part), at > 0, at < all.length - 1)).join('`').replace(/\s+/g, ' ').trim();
        }
        function withoutComments(part) {
            let [rest, from] = [
                '',
                0
            ];
            for(let at = part.indexOf('<!--'); at >= 0; at = part.indexOf('<!--', from)){
                const end = part.indexOf('-->', at);
                if (end < 0) break;
                rest += part.slice(from, at);
                from = end + 3;
            }
            return rest + part.slice(from);
        }
        function plainWords(part, codeBefore, codeAfter) {
            return part.replace(/\\([!-/:-@[-`{-~])|([*_]+)/g, (mark, escaped, run, at)=>{
                if (void 0 !== escaped) return escaped;
                const before = 0 === at ? codeBefore ? '`' : ' ' : part[at - 1] ?? ' ';
                const end = at + mark.length;
                const after = end === part.length ? codeAfter ? '`' : ' ' : part[end] ?? ' ';
                const isSpaced = '' === before.trim() && '' === after.trim();
                const isWithin = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
                return isSpaced || isWithin ? run : '';
            });
        }
    }),
    "src/contract/text/raw-html.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            qk: ()=>RawHtml,
            Ef: ()=>holdsHtml,
            LL: ()=>isWholeComment,
            Sm: ()=>isWholeTag
        });
        const words = (text)=>new Set(text.split(/\s+/));
        const HIDING = words(`applet audio canvas datalist del details dialog iframe marquee meter noembed noframes noscript object pre progress rp s
   script select strike style table template textarea title video xmp`);
        const ENDLESS = words('frameset math plaintext svg');
        const PAGE_WIDE = words("base link meta script style");
        const ANY_PAGE_WIDE = /<(?:base|body|html|link|meta|script|style)(?=[\s/>]|$)/i;
        const VOID = words('area base basefont br col embed frame hr img input keygen link meta param source track wbr');
        const BLOCKS = words(`address article aside blockquote body button caption center colgroup dd dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 head header hgroup html li listing main menu nav ol p search section summary tbody td tfoot th
   thead tr ul`);
        const REACHING = words(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup listing
   main menu nav object ol pre search section table template ul`);
        const HIDING_ATTRIBUTE = /(?:^|[\s/="'])(?:(?:hidden|popover|[xv]-[a-z]+)(?=[\s/>=]|$)|(?:aria-hidden|bgcolor|class|color|dir|is|on[a-z]+|size|slot|style|text|[:@][a-z]+)\s*=)/i;
        const VALUES = /=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;
        const DEEPEST = 100;
        class OpenElements {
            #open = [];
            #lost;
            #pageWide;
            get hider() {
                return this.#lost ?? this.#open[0]?.line;
            }
            get isLost() {
                return void 0 !== this.#lost;
            }
            get pageWide() {
                return this.#pageWide;
            }
            lose(line) {
                this.#lost ??= line;
            }
            takeLost(text, line) {
                if (void 0 !== this.#lost && void 0 === this.#pageWide && ANY_PAGE_WIDE.test(text)) this.#pageWide = line;
            }
            take(tag, line) {
                if (tag.ends) this.#end(tag.name);
                else this.#begin(tag, line);
            }
            #begin(tag, line) {
                const { name } = tag;
                if (0 === this.#open.length && '' === tag.attributes && !HIDING.has(name) && !ENDLESS.has(name) && !PAGE_WIDE.has(name)) return;
                const hides = isHiding(tag);
                if (PAGE_WIDE.has(name) || hides && ('body' === name || 'html' === name)) this.#pageWide ??= line;
                if (ENDLESS.has(name) || this.#open.length >= DEEPEST) this.lose(line);
                else if (!VOID.has(name) && (hides || this.#open.length > 0)) this.#open.push({
                    name,
                    hides,
                    line
                });
            }
            #end(name) {
                const isPassed = (open)=>!open.hides && (REACHING.has(name) || !BLOCKS.has(open.name));
                const at = this.#open.findLastIndex((open)=>open.name === name || !isPassed(open));
                if (this.#open[at]?.name === name) this.#open.length = at;
            }
        }
        function isHiding({ name, attributes }) {
            const plain = attributes.replace(VALUES, '=');
            if (HIDING_ATTRIBUTE.test(plain)) return true;
            if ('details' === name || 'dialog' === name) return !/\sopen(?=[\s/>=]|$)/i.test(plain) || /\sname[\s=]/i.test(plain);
            return HIDING.has(name);
        }
        const TAG = /<([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>/y;
        const LOOSE_TAG = /<([A-Za-z][^\s<>/"'=]*)((?:[\s/]|[^\s<>/"'=]+(?![^\s<>/"'=])(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>`]+(?![^\s"'<>`])))?)*)>/y;
        const TAG_NAME = /<\/?[A-Za-z][^\s<>/"'=]*(?:[\s/>]|$)/y;
        const END_TAG = /<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y;
        const PARTIAL = /<\/?(?:[A-Za-z][^\s<>/"'=]*(?:[\s/]|[^\s<>/"'=]+(?![^\s<>/"'=])(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+(?![^\s"'<>`])))?)*(?:=\s*(?:"[^"]*|'[^']*)?)?)?$/y;
        const COMMENT_END = /--!?>/g;
        const LONGEST_TAG = 65_536;
        const MOST_TAGS = 100_000;
        const AUTOLINK = '[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>';
        const HTML = new RegExp(`<(?!${AUTOLINK})[A-Za-z/!?]|-->`);
        function holdsHtml(outside) {
            return HTML.test(outside);
        }
        function isWholeComment(line) {
            const isOne = line.startsWith('<!--') && line.length >= 7 && line.indexOf('-->') === line.length - 3;
            return isOne && !line.includes('--!>');
        }
        function isWholeTag(line) {
            const piece = line.startsWith('<') ? pieceAt(line, 0) : 'text';
            return 'object' == typeof piece && '' === line.slice(piece.end).trim();
        }
        class RawHtml {
            #elements = new OpenElements();
            #within;
            #pending = '';
            #sure = true;
            #count = 0;
            get hider() {
                return this.#elements.hider ?? this.#within?.line;
            }
            get pageWide() {
                return this.#elements.pageWide;
            }
            get isOpen() {
                return '' !== this.#pending;
            }
            lose(line) {
                this.#elements.lose(line);
            }
            takeBlock(line, number, sure) {
                const text = this.#joined(line, number);
                for(let at = 0; at < text.length && !this.#elements.isLost;)at = this.#within ? this.#leave(text, at) : this.#block(text, at, number, sure);
                this.#elements.takeLost(line, number);
            }
            endBlock(number) {
                if (this.#within || '' !== this.#pending) this.lose(number);
                this.#within = void 0;
                this.#pending = '';
            }
            takeText(outside, number, sure) {
                this.#sure &&= sure;
                this.#text(this.#joined(outside, number), number, true);
                this.#elements.takeLost(outside, number);
            }
            endText(number) {
                const rest = this.#pending.slice(1);
                this.#pending = '';
                this.#sure = false;
                if ('' !== rest) this.#text(rest, number, false);
                this.#sure = true;
            }
            #joined(line, number) {
                const before = this.#pending;
                this.#pending = '';
                if (before.length > LONGEST_TAG) this.lose(number);
                return '' === before || before.length > LONGEST_TAG ? line : `${before}\n${line}`;
            }
            #leave(text, at) {
                if (this.#within?.kind === 'bogus') {
                    const end = text.indexOf('>', at);
                    if (end >= 0) this.#within = void 0;
                    return end < 0 ? text.length : end + 1;
                }
                COMMENT_END.lastIndex = at;
                const found = COMMENT_END.exec(text);
                if (found) this.#within = void 0;
                return found ? COMMENT_END.lastIndex : text.length;
            }
            #block(text, from, line, sure) {
                const at = text.indexOf('<', from);
                if (at < 0) return text.length;
                if (text.startsWith('<!--', at)) {
                    const empty = /^-?>/.exec(text.slice(at + 4, at + 6));
                    if (empty) return at + 4 + empty[0].length;
                    this.#within = {
                        kind: 'comment',
                        line
                    };
                    return at + 4;
                }
                if (/^<(?:[!?]|\/[^A-Za-z])/.test(text.slice(at, at + 3))) {
                    this.#within = {
                        kind: 'bogus',
                        line
                    };
                    return at + 2;
                }
                const piece = this.#pieceAt(text, at, line);
                if ('object' == typeof piece) {
                    if (!piece.tag.ends || sure) this.#elements.take(piece.tag, line);
                    return piece.end;
                }
                if ('partial' === piece) this.#pending = text.slice(at);
                if ('malformed' === piece || 'long' === piece) this.lose(line);
                return 'text' === piece ? at + 1 : text.length;
            }
            #text(text, line, goesOn) {
                const lastEnd = Math.max(text.lastIndexOf('-->'), text.lastIndexOf('--!>'));
                for(let at = text.indexOf('<'); at >= 0 && !this.#elements.isLost; at = text.indexOf('<', at)){
                    const piece = isEscaped(text, at) ? 'text' : this.#pieceAt(text, at, line);
                    if (text.startsWith('<!--', at) && at < lastEnd && 'malformed' === piece) {
                        COMMENT_END.lastIndex = at + 2;
                        COMMENT_END.exec(text);
                        at = COMMENT_END.lastIndex;
                    } else if ('object' == typeof piece) {
                        if (!piece.tag.ends || this.#sure) this.#elements.take(piece.tag, line);
                        at = piece.end;
                    } else if ('partial' === piece && goesOn) {
                        this.#pending = text.slice(at);
                        return;
                    } else {
                        if ('long' === piece) this.lose(line);
                        if ('text' !== piece) this.#sure = false;
                        at += 1;
                    }
                }
            }
            #pieceAt(text, at, line) {
                this.#count += 1;
                if (this.#count > MOST_TAGS) this.lose(line);
                return pieceAt(text, at);
            }
        }
        function pieceAt(text, at) {
            if (!/[A-Za-z/!?]/.test(text[at + 1] ?? '')) return 'text';
            const piece = text.slice(at, at + LONGEST_TAG);
            TAG_NAME.lastIndex = 0;
            if (!TAG_NAME.test(piece)) return '</' === piece ? 'partial' : 'malformed';
            for (const pattern of '/' === piece[1] ? [
                END_TAG
            ] : [
                TAG,
                LOOSE_TAG
            ]){
                pattern.lastIndex = 0;
                const [matched, name, attributes = ''] = pattern.exec(piece) ?? [];
                if (void 0 !== matched && void 0 !== name) return {
                    tag: {
                        name: name.toLowerCase(),
                        ends: pattern === END_TAG,
                        attributes
                    },
                    end: at + matched.length
                };
            }
            PARTIAL.lastIndex = 0;
            if (!PARTIAL.test(piece)) return 'malformed';
            return at + LONGEST_TAG < text.length ? 'long' : 'partial';
        }
        function isEscaped(text, at) {
            let from = at;
            while('\\' === text[from - 1])from -= 1;
            return (at - from) % 2 === 1;
        }
    }),
    "src/contract/text/markdown.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Hn: ()=>cell,
            aY: ()=>code,
            ku: ()=>formatTable,
            oY: ()=>normalizeLine
        });
        function formatTable(head, rows) {
            const widths = head.map((title, at)=>rows.reduce((width, cells)=>Math.max(width, cells[at]?.length ?? 0), Math.max(3, title.length)));
            const line = (cells)=>`| ${widths.map((width, at)=>(cells[at] ?? '').padEnd(width)).join(' | ')} |`;
            return [
                line(head),
                line(widths.map((width)=>'-'.repeat(width))),
                ...rows.map(line)
            ].join('\n');
        }
        function normalizeLine(line) {
            const text = line.trimEnd();
            return text.startsWith('|') ? text.replace(/ +/g, ' ').replace(/-{3,}/g, '---') : text;
        }
        function cell(text) {
            return text.replace(/\s+/g, ' ').trim().replace(/[\\|`*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        }
        function code(word) {
            return `\`${String(word).replaceAll('|', '\\|')}\``;
        }
    })
};
