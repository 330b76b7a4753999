export const id = "shared-contract-governance";
export const ids = [
    "shared-contract-governance"
];
export const modules = {
    "src/contract/governance/changes/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OA: ()=>isMatrix,
            _F: ()=>fieldOf,
            pL: ()=>keyedItemOf
        });
        const NOTES = {
            kind: 'prose',
            clause: 'none: what is said beside a field promises nothing'
        };
        const CONTRACT_FIELDS = {
            '/$schema': {
                kind: 'prose',
                clause: 'none: it is there for editors'
            },
            '/schema_version': {
                kind: 'version',
                clause: 'section 1: contract version'
            },
            '/contract': {
                kind: 'version',
                clause: 'section 1: contract version'
            },
            '/distribution_contract_version': {
                kind: 'version',
                clause: 'section 1: contract version'
            },
            '/notes': NOTES,
            '/product': {
                kind: 'name',
                clause: 'section 3: canonical artifact filename'
            },
            '/entrypoint': {
                kind: 'fixed',
                clause: 'section 2: primary entrypoint'
            },
            '/entrypoint/kind': {
                kind: 'fixed',
                clause: 'section 2: primary entrypoint'
            },
            '/entrypoint/binaries': {
                kind: 'fixed',
                clause: 'section 2: canonical binary names',
                array: 'ranked'
            },
            '/entrypoint/binaries/*': {
                kind: 'fixed',
                clause: 'section 2: canonical binary names'
            },
            '/entrypoint/notes': NOTES,
            '/identity': {
                kind: 'fixed',
                clause: 'section 1: release artifact identity'
            },
            '/identity/fields': {
                kind: 'fixed',
                clause: 'section 1: release artifact identity'
            },
            '/identity/gitsha_length': {
                kind: 'fixed',
                clause: 'section 3: gitsha is the short hash of the source revision'
            },
            '/identity/pin': {
                kind: 'fixed',
                clause: 'section 1: consumers pin by immutable tuple'
            },
            '/identity/notes': NOTES,
            '/layout': {
                kind: 'name',
                clause: 'section 3: canonical dist layout and naming'
            },
            '/layout/namespace': {
                kind: 'name',
                clause: 'section 3: dist/ is the only published namespace'
            },
            '/layout/directory_template': {
                kind: 'name',
                clause: 'section 3: directory template'
            },
            '/layout/file_name_template': {
                kind: 'name',
                clause: 'section 3: canonical artifact filename'
            },
            '/layout/artifact_format': {
                kind: 'name',
                clause: 'section 3: ext'
            },
            '/layout/package_directory': {
                kind: 'name',
                clause: 'section 8: the package folder beside an artifact'
            },
            '/layout/notes': NOTES,
            '/index': {
                kind: 'fixed',
                clause: 'section 2: canonical distribution entrypoint index'
            },
            '/index/path': {
                kind: 'name',
                clause: 'section 2: canonical distribution entrypoint index'
            },
            '/index/row_key': {
                kind: 'fixed',
                clause: 'section 3: key of an index row'
            },
            '/index/deprecated_aliases': {
                kind: 'fixed',
                clause: 'section 2: deprecated compatibility entrypoint',
                array: {
                    key: 'path'
                }
            },
            '/index/deprecated_aliases/*': {
                kind: 'fixed',
                clause: 'section 9: deprecated aliases'
            },
            '/index/deprecated_aliases/*/path': {
                kind: 'fixed',
                clause: 'section 2: deprecated compatibility entrypoint'
            },
            '/index/deprecated_aliases/*/announced': {
                kind: 'stated',
                clause: 'section 9: documented notice date'
            },
            '/index/deprecated_aliases/*/retired': {
                kind: 'stated',
                clause: 'section 9: documented notice date'
            },
            '/index/deprecated_aliases/*/notes': NOTES,
            '/index/notes': NOTES,
            '/platforms': {
                kind: 'fixed',
                clause: 'section 4: release compatibility matrix',
                matrix: true,
                array: {
                    key: 'target'
                }
            },
            '/platforms/*': {
                kind: 'fixed',
                clause: 'section 6: removed platform support',
                matrix: true
            },
            '/platforms/*/target': {
                kind: 'fixed',
                clause: 'section 3: target',
                matrix: true
            },
            '/platforms/*/platform': {
                kind: 'stated',
                clause: 'section 4: column Platform',
                matrix: true
            },
            '/platforms/*/os': {
                kind: 'fixed',
                clause: 'section 4: column OS',
                matrix: true
            },
            '/platforms/*/arch': {
                kind: 'fixed',
                clause: 'section 4: column Arch',
                matrix: true
            },
            '/platforms/*/runner': {
                kind: 'inward',
                clause: 'none: the matrix of section 4 has no runner'
            },
            '/platforms/*/support': {
                kind: 'support',
                clause: 'section 4: column Binary compatibility',
                matrix: true
            },
            '/platforms/*/glibc_max': {
                kind: 'ceiling',
                clause: 'section 4: column Runtime assumptions',
                matrix: true
            },
            '/platforms/*/notes': NOTES,
            '/runtime_assumptions': {
                kind: 'assumption',
                clause: 'section 4: column Runtime assumptions',
                matrix: true
            },
            '/runtime_assumptions/locale': {
                kind: 'assumption',
                clause: 'section 4: column Runtime assumptions',
                matrix: true
            },
            '/runtime_assumptions/terminal': {
                kind: 'assumption',
                clause: 'section 4: column Runtime assumptions',
                matrix: true
            },
            '/runtime_assumptions/notes': NOTES,
            '/toolchain': {
                kind: 'fixed',
                clause: 'section 4: Rust compatibility',
                matrix: true
            },
            '/toolchain/rust': {
                kind: 'stated',
                clause: 'section 4: Rust compatibility',
                matrix: true
            },
            '/toolchain/documented_per_artifact': {
                kind: 'fixed',
                clause: 'section 4: Rust compatibility',
                matrix: true
            },
            '/toolchain/notes': NOTES,
            '/profiles': {
                kind: 'fixed',
                clause: 'section 3: profile',
                array: 'set'
            },
            '/profiles/*': {
                kind: 'fixed',
                clause: 'section 3: profile'
            },
            '/integrity': {
                kind: 'fixed',
                clause: 'section 5: checksums and integrity'
            },
            '/integrity/algorithm': {
                kind: 'fixed',
                clause: 'section 5: all checksums use SHA-256'
            },
            '/integrity/required_documents': {
                kind: 'fixed',
                clause: 'section 5: documents of every artifact',
                array: 'set'
            },
            '/integrity/required_documents/*': {
                kind: 'fixed',
                clause: 'section 5: documents of every artifact'
            },
            '/integrity/artifact_matches_manifest': {
                kind: 'fixed',
                clause: 'section 5: artifact checksum matches manifest'
            },
            '/integrity/reproducibility_fields': {
                kind: 'fixed',
                clause: 'section 5: reproducibility metadata',
                array: 'set'
            },
            '/integrity/reproducibility_fields/*': {
                kind: 'fixed',
                clause: 'section 5: reproducibility metadata'
            },
            '/integrity/notes': NOTES,
            '/compatibility': {
                kind: 'fixed',
                clause: 'section 4: source compatibility',
                matrix: true
            },
            '/compatibility/source_compatible_within': {
                kind: 'fixed',
                clause: 'section 4: source compatibility',
                matrix: true,
                array: 'set'
            },
            '/compatibility/source_compatible_within/*': {
                kind: 'fixed',
                clause: 'section 4: source compatibility',
                matrix: true
            },
            '/compatibility/notes': NOTES,
            '/retention': {
                kind: 'fixed',
                clause: 'section 9: minimum retention window'
            },
            '/retention/minimum_release_generations': {
                kind: 'promise',
                clause: 'section 9: at least six generations'
            },
            '/retention/notes': NOTES,
            '/governance': {
                kind: 'fixed',
                clause: 'section 9: operational governance'
            },
            '/governance/documents': {
                kind: 'stated',
                clause: 'section 8: source-of-truth documents'
            },
            '/governance/documents/contract': {
                kind: 'stated',
                clause: 'section 8: source-of-truth documents'
            },
            '/governance/documents/prose': {
                kind: 'stated',
                clause: 'section 8: source-of-truth documents'
            },
            '/governance/documents/changelog': {
                kind: 'stated',
                clause: 'section 7: changelog entry'
            },
            '/governance/steward': {
                kind: 'fixed',
                clause: 'section 9: release ownership handoff'
            },
            '/governance/steward/active': {
                kind: 'stated',
                clause: 'section 9: release ownership handoff'
            },
            '/governance/steward/outgoing': {
                kind: 'stated',
                clause: 'section 9: release ownership handoff'
            },
            '/governance/handoff_overlap_release_cycles': {
                kind: 'promise',
                clause: 'section 9: cycles of overlap'
            },
            '/governance/notes': NOTES,
            '/generator': {
                kind: 'fixed',
                clause: 'section 3: canonical generator entrypoint'
            },
            '/generator/entrypoint': {
                kind: 'name',
                clause: 'section 3: canonical generator entrypoint'
            },
            '/generator/config': {
                kind: 'fixed',
                clause: 'section 3: what controls the generator'
            },
            '/generator/index_output': {
                kind: 'name',
                clause: 'section 3: index manifest output'
            },
            '/generator/notes': NOTES
        };
        const UNKNOWN = {
            kind: 'fixed',
            clause: 'section 7: contract fields are first-class API'
        };
        function fieldOf(pointer) {
            return CONTRACT_FIELDS[rowOf(pointer, false)] ?? UNKNOWN;
        }
        function isMatrix(pointer) {
            return CONTRACT_FIELDS[rowOf(pointer, true)]?.matrix === true;
        }
        function keyedItemOf(pointer) {
            const array = KEYED.find((at)=>pointer.startsWith(`${at}/`));
            if (void 0 === array) return;
            const end = pointer.indexOf('/', array.length + 1);
            return end < 0 ? pointer : pointer.slice(0, end);
        }
        const KEYED = Object.keys(CONTRACT_FIELDS).filter((at)=>'object' == typeof CONTRACT_FIELDS[at]?.array);
        function rowOf(pointer, asInSchema) {
            let row = '';
            for (const token of pointer.split('/').slice(1)){
                const names = [
                    `${row}/${token}`,
                    ...asInSchema ? [
                        `${row}/*/${token}`
                    ] : [],
                    `${row}/*`
                ];
                const next = names.find((name)=>Object.hasOwn(CONTRACT_FIELDS, name));
                if (void 0 === next) return 'notes' === token ? '/notes' : row;
                row = next;
            }
            return row;
        }
    }),
    "src/contract/governance/changes/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CC: ()=>contractChanges,
            HI: ()=>highestLevel,
            OU: ()=>aliasPointer,
            oV: ()=>isFileName,
            rY: ()=>ALIASES
        });
        var _executable_requires_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/executable/requires.ts");
        var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/pointer.ts");
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/governance/findings.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/governance/changes/contract-fields.ts");
        var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/governance/changes/diff.ts");
        const SUPPORT = [
            'planned',
            'optional',
            'recommended'
        ];
        const ALIASES = '/index/deprecated_aliases';
        function aliasPointer({ path }) {
            return `${ALIASES}/${(0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.lZ)(path)}`;
        }
        function isFileName(pointer) {
            return 'name' === (0, _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__._F)(pointer).kind;
        }
        function contractChanges(before, after, file) {
            const differences = (0, _diff_js__WEBPACK_IMPORTED_MODULE_3__.g)(before, after.value, (pointer)=>(0, _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__._F)(pointer).array ?? 'list').filter(({ pointer })=>'version' !== (0, _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__._F)(pointer).kind);
            const planned = plannedPlatforms(before);
            const lines = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.gw)(after, differences.map(({ at })=>at));
            return differences.map((difference, index)=>{
                const isPlanned = planned.has((0, _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__.pL)(difference.pointer) ?? '');
                const level = isPlanned ? atMostMinor(levelOf(difference)) : levelOf(difference);
                const goes = 'major' === level && doesGo(difference);
                return {
                    ...difference,
                    level,
                    goes,
                    file,
                    line: lines[index] ?? 1
                };
            });
        }
        function plannedPlatforms(contract) {
            const { platforms } = contract ?? {};
            const items = Array.isArray(platforms) ? platforms : [];
            const planned = items.filter((one)=>one?.support === 'planned' && 'string' == typeof one.target);
            return new Set(planned.map(({ target })=>`/platforms/${(0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.lZ)(String(target))}`));
        }
        function atMostMinor(level) {
            return 'major' === level ? 'minor' : level;
        }
        function highestLevel(changes) {
            if (changes.some(({ level })=>'major' === level)) return 'major';
            return changes.some(({ level })=>'minor' === level) ? 'minor' : 'none';
        }
        function levelOf({ pointer, kind, before, after }) {
            const field = (0, _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__._F)(pointer).kind;
            if ('prose' === field || 'inward' === field) return 'none';
            if (isText(before) && isText(after) && before.normalize('NFC') === after.normalize('NFC')) return 'none';
            if ('stated' === field) return 'minor';
            if ('assumption' === field) return 'removed' === kind ? 'minor' : 'major';
            if ('changed' !== kind) return 'added' === kind ? 'minor' : 'major';
            if ('ceiling' === field) return (0, _executable_requires_js__WEBPACK_IMPORTED_MODULE_4__.AZ)(String(after), String(before)) < 0 ? 'minor' : 'major';
            if ('promise' === field) return Number(after) > Number(before) ? 'minor' : 'major';
            if ('support' === field) return SUPPORT.indexOf(String(after)) > SUPPORT.indexOf(String(before)) ? 'minor' : 'major';
            return 'major';
        }
        function isText(value) {
            return 'string' == typeof value;
        }
        function doesGo({ pointer, kind, after, blurred }) {
            if ('removed' === kind || blurred) return true;
            const field = (0, _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__._F)(pointer).kind;
            return 'changed' === kind && ('support' === field && 'planned' === after || 'name' === field);
        }
    }),
    "src/contract/governance/changes/diff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>canonicalText,
            g: ()=>diffJson
        });
        var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/json/pointer.ts");
        const MOST_DIFFERENCES = 1000;
        const LONGEST_POINTER = 4000;
        function diffJson(before, after, kindOf) {
            const found = [];
            compare({
                pointer: '',
                at: ''
            }, before, after, kindOf, found);
            if (found.length <= MOST_DIFFERENCES) return found;
            return [
                {
                    pointer: '',
                    at: '',
                    kind: 'changed',
                    before: 'a document',
                    after: 'another one',
                    blurred: true
                }
            ];
        }
        function compare(place, before, after, kindOf, found) {
            const isTooLong = place.pointer.length > LONGEST_POINTER;
            if (!isTooLong && isObject(before) && isObject(after)) return void compareMembers(place, new Map(Object.entries(before)), membersOf(after), kindOf, found);
            let blurred = isTooLong;
            if (!isTooLong && Array.isArray(before) && Array.isArray(after)) {
                const kind = kindOf(place.pointer);
                blurred = 'list' !== kind;
                const [left, right] = [
                    namedItems(before, kind),
                    namedItems(after, kind)
                ];
                if (left && right) {
                    const members = new Map([
                        ...left
                    ].map(([name, { item }])=>[
                            name,
                            item
                        ]));
                    compareMembers(place, members, right, kindOf, found);
                    const [first] = left.keys();
                    const [second] = right.keys();
                    if ('ranked' === kind && first !== second && right.has(first ?? '')) found.push({
                        ...place,
                        kind: 'changed',
                        before,
                        after
                    });
                    return;
                }
            }
            if (!isSame(before, after)) found.push({
                ...place,
                kind: 'changed',
                before,
                after,
                ...blurred ? {
                    blurred: true
                } : {}
            });
        }
        function compareMembers({ pointer, at }, before, after, kindOf, found) {
            for (const [name, value] of before){
                if (found.length > MOST_DIFFERENCES) return;
                if (value === after.get(name)?.item) continue;
                const inner = `${pointer}/${(0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(name)}`;
                const other = after.get(name);
                if (other) compare({
                    pointer: inner,
                    at: `${at}/${other.token}`
                }, value, other.item, kindOf, found);
                else found.push({
                    pointer: inner,
                    at,
                    kind: 'removed',
                    before: value
                });
            }
            for (const [name, { item, token }] of after){
                if (found.length > MOST_DIFFERENCES) return;
                if (!before.has(name)) found.push({
                    pointer: `${pointer}/${(0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(name)}`,
                    at: `${at}/${token}`,
                    kind: 'added',
                    after: item
                });
            }
        }
        function membersOf(value) {
            return new Map(Object.entries(value).map(([name, item])=>[
                    name,
                    {
                        item,
                        token: (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(name)
                    }
                ]));
        }
        function namedItems(items, kind) {
            if ('list' === kind) return;
            const named = new Map();
            for (const [index, item] of items.entries()){
                const name = 'object' == typeof kind ? keyOf(item, kind.key) : 'string' == typeof item ? item : canonicalText(item);
                if (void 0 === name || named.has(name)) return;
                named.set(name, {
                    item,
                    token: String(index)
                });
            }
            return named;
        }
        function keyOf(item, key) {
            const value = isObject(item) ? item[key] : void 0;
            return 'string' == typeof value ? value : void 0;
        }
        function isObject(value) {
            return 'object' == typeof value && null !== value && !Array.isArray(value);
        }
        function isSame(one, other) {
            if (one === other) return true;
            if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at)=>isSame(item, other[at]));
            if (!isObject(one) || !isObject(other)) return false;
            const [members, others] = [
                sortedMembers(one),
                sortedMembers(other)
            ];
            return members.length === others.length && members.every(([name, item], at)=>name === others[at]?.[0] && isSame(item, others[at]?.[1]));
        }
        function sortedMembers(value) {
            return Object.entries(value).sort(([a], [b])=>a < b ? -1 : 1);
        }
        function canonicalText(value) {
            if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
            if (!isObject(value)) return JSON.stringify(value) ?? 'undefined';
            const members = sortedMembers(value);
            return `{${members.map(([name, item])=>`${JSON.stringify(name)}:${canonicalText(item)}`).join(',')}}`;
        }
    }),
    "src/contract/governance/findings.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            kW: ()=>MOST_OF_A_CODE,
            gk: ()=>finding,
            gw: ()=>linesNear,
            Zn: ()=>nextSteps,
            Tc: ()=>sortFindings
        });
        var clip = __webpack_require__("src/contract/clip.ts");
        var pointer = __webpack_require__("src/contract/json/pointer.ts");
        const FIX = {
            purpose: 'To have the tables regenerated',
            command: 'govern',
            options: {
                fix: true
            },
            keeps: [
                'base',
                'contract'
            ]
        };
        const FIRST_CLASS = 'section 7: contract fields are first-class API';
        const ENTRY = 'section 7: compatibility assumption changes require a changelog entry';
        const IMMUTABLE = 'section 6: the contract file is immutable once published for a release version';
        const CYCLE = 'section 6: removed only after a deprecation cycle';
        const BOTH_MET = 'section 9: not before the notice date and the retention cleanup policy are both met';
        const OWNED = 'section 9: the active release steward must own the contract updates';
        const HANDOFF = 'section 9: handoff requires at least one release cycle of overlap';
        const FINDING_CODES = {
            REVIEW_NOT_REQUIRED: {
                rule: 6,
                clause: 'section 9: the active release steward must own the contract updates',
                severity: 'warning',
                whatToDo: 'Set it in a ruleset of the branch; without it CODEOWNERS is a line in a file.'
            },
            CHECK_NOT_REQUIRED: {
                rule: 0,
                clause: FIRST_CLASS,
                severity: 'warning',
                whatToDo: 'Set it in a ruleset of the branch; without it a failed check stops nobody.'
            },
            RELEASES_NOT_PROTECTED: {
                rule: 0,
                clause: 'section 1: release artifact identity is immutable',
                severity: 'warning',
                whatToDo: 'Set it in a ruleset; without it whoever may push can take back what was released.'
            },
            HOST_NOT_KNOWN: {
                rule: 0,
                clause: 'section 9: operational governance and release hygiene',
                severity: 'notice',
                whatToDo: 'Look at the settings of the repository; docs/governance.md names them.'
            },
            CONTRACT_MISSING: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Restore it; where it moved, give its new path as contract.'
            },
            CONTRACT_INVALID: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Correct the field; see docs/schema/distribution-contract.schema.json.'
            },
            CONTRACT_PATH_DIFFERS: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Name the path where the contract stands.'
            },
            BASE_INVALID: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'warning',
                whatToDo: 'Repair it; nothing more, where this range does.'
            },
            RANGE_EMPTY: {
                rule: 0,
                clause: FIRST_CLASS,
                severity: 'warning',
                whatToDo: 'Name the commit before the change as base, where there is a change to check.'
            },
            DOCUMENT_MISSING: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Restore it, or name its new path in /governance/documents.'
            },
            DOCUMENT_NOT_A_FILE: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Make it a regular file: what a link or a submodule shows is not in the range.'
            },
            DOCUMENT_TOO_LARGE: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Make it smaller.'
            },
            DOCUMENT_UNREADABLE: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Correct it at the place named.'
            },
            DOCUMENTS_NOT_DISTINCT: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Give each of the three documents a path of its own.'
            },
            TABLE_STALE: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Have it regenerated, and commit that.',
                next: FIX
            },
            TABLE_REMOVED: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'notice',
                whatToDo: 'Restore its two marker lines and have it regenerated, unless the prose says it in other words.',
                next: FIX
            },
            DOCUMENT_NOT_CHANGED: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Change it in the same pull request.'
            },
            CHANGELOG_INVALID: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Follow the grammar at the top of the changelog.'
            },
            ENTRY_MISSING: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Add the entry; the report has one to paste.'
            },
            ENTRY_VERSION_WRONG: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Put it under the version that the contract states, newest first.'
            },
            ENTRY_DATE_WRONG: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Date it by the day from which the version holds.'
            },
            ENTRY_EDITED: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Restore it word for word, and say what is new in a new entry.'
            },
            FIELD_NOT_NAMED: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Add the line to the entry; the report has it to paste.'
            },
            FIELD_NOT_IN_RANGE: {
                rule: 2,
                clause: ENTRY,
                severity: 'warning',
                whatToDo: 'Remove the line, or make the change it speaks of.'
            },
            MIGRATION_MISSING: {
                rule: 2,
                clause: 'section 6: compatibility matrix changes require a migration note',
                severity: 'error',
                whatToDo: 'Add "### Migration" to the entry, with what consumers have to do.'
            },
            VERSION_NOT_RAISED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'error',
                whatToDo: 'Raise distribution_contract_version, and contract with it.'
            },
            VERSION_LOWERED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'error',
                whatToDo: 'Undo a change by a new version, not by an old one.'
            },
            CONTRACT_IMMUTABLE: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'error',
                whatToDo: 'State the change under a version that is not published yet.'
            },
            NOT_CHECKED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'notice',
                whatToDo: 'Give the published releases as source.'
            },
            NOTHING_PUBLISHED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'notice',
                whatToDo: 'Nothing where that is so; where there are releases, give the store that holds them as source.'
            },
            NOT_ANNOUNCED: {
                rule: 4,
                clause: CYCLE,
                severity: 'error',
                whatToDo: 'Keep it, and announce its removal first: Deprecated `/POINTER` until DATE.'
            },
            RETIREMENT_NOT_REACHED: {
                rule: 4,
                clause: BOTH_MET,
                severity: 'error',
                whatToDo: 'Keep it until the date has passed.'
            },
            RETENTION_NOT_MET: {
                rule: 4,
                clause: BOTH_MET,
                severity: 'error',
                whatToDo: 'Keep it until enough releases have been published.'
            },
            RETENTION_NOT_KNOWN: {
                rule: 4,
                clause: BOTH_MET,
                severity: 'error',
                whatToDo: 'Give the published releases as source, so that they can be counted.'
            },
            RETIREMENT_MOVED_EARLIER: {
                rule: 4,
                clause: 'section 9: the documented minimum notice period',
                severity: 'error',
                whatToDo: 'Keep the date, or move it later.'
            },
            NOTICE_TOO_SHORT: {
                rule: 4,
                clause: 'section 9: the documented minimum notice period',
                severity: 'error',
                whatToDo: 'Announce a date that is still to come.'
            },
            ANNOUNCEMENT_BACKDATED: {
                rule: 4,
                clause: 'section 9: the documented minimum notice period',
                severity: 'error',
                whatToDo: 'Date the announcement by the day it is made.'
            },
            RETIREMENT_DIFFERS: {
                rule: 4,
                clause: CYCLE,
                severity: 'error',
                whatToDo: 'State one date in the contract and in the changelog.'
            },
            RETENTION_TOO_LOW: {
                rule: 5,
                clause: 'section 9: keep at least six release generations',
                severity: 'error',
                whatToDo: 'Keep at least six.'
            },
            STEWARD_WITHOUT_OVERLAP: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name the steward before as outgoing, beside the new active one.'
            },
            STEWARD_OVERLAP_SHORT: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name both until enough releases were published under a contract that names both.'
            },
            STEWARD_OVERLAP_NOT_KNOWN: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Give the published releases as source, so that the overlap can be counted.'
            },
            STEWARD_NAMED_TWICE: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name another outgoing steward, or none.'
            },
            OWNER_MISSING: {
                rule: 6,
                clause: OWNED,
                severity: 'error',
                whatToDo: 'Assign the document to the active steward in CODEOWNERS.'
            },
            OWNER_BESIDE_STEWARD: {
                rule: 6,
                clause: OWNED,
                severity: 'error',
                whatToDo: 'Leave the document to the steward alone: a git host takes the approval of any one owner.'
            },
            OWNERS_NOT_OWNED: {
                rule: 6,
                clause: OWNED,
                severity: 'error',
                whatToDo: 'Assign CODEOWNERS itself to the active steward, by a line after all that match it.'
            },
            OWNERS_LINE_IGNORED: {
                rule: 6,
                clause: OWNED,
                severity: 'warning',
                whatToDo: 'Write it as docs.github.com, "About code owners", says, or remove it.'
            },
            OWNERS_FILE_IGNORED: {
                rule: 6,
                clause: OWNED,
                severity: 'warning',
                whatToDo: 'Keep one CODEOWNERS.'
            },
            SCHEMA_LEFT_BEHIND: {
                rule: 7,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Move it along, or leave its folder beside the documents or in $schema.'
            }
        };
        const MOST_SAID = 2000;
        function finding(code, { file, line = 1, pointer }, message, more = {}) {
            const { rule, clause, severity, whatToDo } = FINDING_CODES[code];
            return {
                code,
                rule,
                clause,
                severity,
                file,
                line,
                ...void 0 === pointer ? {} : {
                    pointer
                },
                message: (0, clip.$)(message, MOST_SAID),
                whatToDo,
                ...more
            };
        }
        function nextSteps(findings) {
            const steps = findings.flatMap(({ code })=>{
                const { next } = FINDING_CODES[code];
                return void 0 === next ? [] : [
                    next
                ];
            });
            return [
                ...new Set(steps)
            ];
        }
        const MOST_LINES = 200;
        function linesNear(json, pointers) {
            const lines = json?.linesNear(pointers.slice(0, MOST_LINES).map(pointer.vp)) ?? [];
            return pointers.map((_, at)=>lines[at] ?? 1);
        }
        const MOST_OF_A_CODE = 50;
        function sortFindings(findings) {
            const order = {
                error: 0,
                warning: 1,
                notice: 2
            };
            const sorted = findings.toSorted((a, b)=>order[a.severity] - order[b.severity] || a.rule - b.rule || compareText(a.file, b.file) || a.line - b.line);
            const counts = new Map();
            return sorted.filter(({ code })=>{
                const count = (counts.get(code) ?? 0) + 1;
                counts.set(code, count);
                return count <= MOST_OF_A_CODE;
            });
        }
        function compareText(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
    })
};
