export const id = "shared-steps-govern";
export const ids = [
    "shared-steps-govern"
];
export const modules = {
    "src/steps/govern/govern.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>governRange
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var posix_ = __webpack_require__("node:path/posix");
        var contract = __webpack_require__("src/contract/documents/contract.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var documents = __webpack_require__("src/contract/governance/documents.ts");
        const SIGN = 'distribution-contract@';
        const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;
        function readContract(file, path) {
            const { value: json, ...document } = (0, documents.XR)(file, path, (bytes)=>(0, strict_json.R)(bytes, identity_paths.mu, path));
            const stated = stateOf(json ? json.value : looselyParsed(file));
            if (!json) return {
                ...document,
                value: void 0,
                json,
                stated
            };
            return {
                ...(0, documents.XR)(file, path, ()=>(0, contract.nb)(json, path)),
                json,
                stated
            };
        }
        function isValid(contract) {
            return void 0 !== contract.value && void 0 !== contract.json;
        }
        function whyInvalid({ path, kind, size, value, faults }) {
            if (value) return;
            if ('absent' === kind) return `there is no ${path}`;
            if ('large' === kind) return `${path} has ${size} bytes, more than the ${identity_paths.mu.maxBytes} allowed`;
            return faults[0]?.message ?? `${path} is not a regular file`;
        }
        function isContract({ stated }) {
            return stated.contract?.startsWith(SIGN) === true;
        }
        function documentPaths({ path, json }) {
            const value = json?.value;
            const { prose, changelog } = value?.governance?.documents ?? {};
            const beside = (name, named)=>'string' == typeof named && SAFE_PATH.test(named) ? named : (0, posix_.join)((0, posix_.dirname)(path), name);
            return {
                contract: path,
                prose: beside('distribution.md', prose),
                changelog: beside('distribution-changelog.md', changelog)
            };
        }
        function schemaFolders(file) {
            const { contract, prose } = documentPaths(file);
            const folders = [
                contract,
                prose
            ].map((path)=>(0, posix_.join)((0, posix_.dirname)(path), 'schema'));
            const { $schema } = file.json?.value ?? {};
            if ('string' == typeof $schema && !$schema.includes(':') && !$schema.startsWith('/')) {
                const folder = (0, posix_.dirname)((0, posix_.normalize)((0, posix_.join)((0, posix_.dirname)(contract), $schema)));
                if (SAFE_PATH.test(folder)) folders.push(folder);
            }
            return [
                ...new Set(folders)
            ];
        }
        function stateOf(value) {
            const document = value;
            const said = {
                product: document?.product,
                version: document?.distribution_contract_version,
                contract: document?.contract,
                path: document?.governance?.documents?.contract
            };
            return Object.fromEntries(Object.entries(said).filter(([, text])=>'string' == typeof text));
        }
        function looselyParsed(file) {
            if (file?.kind !== 'file') return;
            try {
                return JSON.parse(new TextDecoder().decode(file.bytes));
            } catch  {
                return;
            }
        }
        var governance_findings = __webpack_require__("src/contract/governance/findings.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        var days = __webpack_require__("src/contract/text/days.ts");
        var json_pointer = __webpack_require__("src/contract/json/pointer.ts");
        var changes_contract = __webpack_require__("src/contract/governance/changes/contract.ts");
        var contract_fields = __webpack_require__("src/contract/governance/changes/contract-fields.ts");
        const WORDS = {
            added: 'Added',
            changed: 'Changed',
            removed: 'Removed'
        };
        const NAMEABLE = /^\/[\x20-\x5f\x61-\x7e]{1,300}$/;
        function nameable(pointer) {
            return (0, json_pointer.OZ)(pointer).find((at)=>NAMEABLE.test(at)) ?? '/contract';
        }
        function namingPointers({ pointer }) {
            return new Set([
                ...(0, json_pointer.OZ)(pointer),
                nameable(pointer)
            ]);
        }
        function names(word, pointer, change) {
            if (change.goes && ('removed' === change.kind || (0, changes_contract.oV)(change.pointer))) return word === WORDS[change.kind] && pointer === nameable(change.pointer);
            if (word === WORDS[change.kind]) return true;
            if ('Deprecated' === word) return (0, json_pointer.hU)(changes_contract.rY, change.pointer) && 'removed' !== change.kind;
            return 'Changed' === word && pointer !== change.pointer;
        }
        function announceable(pointer) {
            const item = (0, contract_fields.pL)(pointer);
            const own = nameable(pointer);
            return void 0 === item ? [
                own
            ] : (0, json_pointer.OZ)(own).filter((at)=>(0, json_pointer.hU)(item, at));
        }
        function takenBack({ kind, pointer, before }, { live }) {
            if ((0, json_pointer.hU)(changes_contract.rY, pointer)) return [];
            const isSupported = 'changed' === kind && 'planned' === before && 'support' === (0, contract_fields._F)(pointer).kind;
            const back = isSupported ? announceable(pointer) : 'added' === kind ? [
                nameable(pointer)
            ] : [];
            return back.filter((at)=>live.has(at));
        }
        var parse = __webpack_require__("src/contract/governance/changelog/parse.ts");
        function readAnnouncements(changelog) {
            const live = new Map();
            const spent = new Set();
            const gone = new Set();
            const renewed = new Set();
            const entries = (changelog?.entries ?? []).filter(({ version })=>'' !== version);
            for (const { date, changes } of entries.toSorted((a, b)=>(0, identity_version.Zy)(b.version, a.version))){
                for (const { pointer, until } of changes)if (void 0 !== until) if (renewed.has(pointer) || (0, json_pointer.OZ)(pointer).some((at)=>gone.has(at))) spent.add(pointer);
                else live.set(pointer, both(live.get(pointer), {
                    announced: date,
                    until
                }));
                for (const { word, pointer } of changes){
                    if ('Removed' === word) gone.add(pointer);
                    if (isRenewal(word, pointer)) renewed.add(pointer);
                }
            }
            return {
                live,
                spent
            };
        }
        function isRenewal(word, pointer) {
            return 'Added' === word || 'Changed' === word && (0, changes_contract.oV)(pointer);
        }
        function announcementOf({ live }, pointers) {
            return pointers.reduce((all, at)=>{
                const one = live.get(at);
                return one ? both(all, one) : all;
            }, void 0);
        }
        function both(one, other) {
            if (!one) return other;
            return {
                announced: (0, days.BN)(one.announced, other.announced),
                until: (0, days.Z4)(one.until, other.until)
            };
        }
        var release_index_releases = __webpack_require__("src/contract/release-index/releases.ts");
        function nothingPublished(published) {
            return published.known && 0 === published.releases.length;
        }
        const MOST_CONTRACTS = 128;
        function releasesToRead(releases, version) {
            const seen = new Set();
            return releases.filter(({ contract_version })=>{
                const first = !seen.has(contract_version);
                seen.add(contract_version);
                return first || contract_version === version;
            }).slice(0, MOST_CONTRACTS);
        }
        function generationsAfter({ releases }, day, today) {
            return (0, release_index_releases.xi)(releases).filter(({ day: of })=>of > day && of <= today).length;
        }
        function isPublished(published, contractVersion) {
            return published.known && published.releases.some((release)=>release.contract_version === contractVersion);
        }
        function overlappingReleases(published, at, outgoing) {
            const generations = (0, release_index_releases.xi)(published.releases);
            const versions = [
                ...new Set(published.releases.map(({ contract_version })=>contract_version))
            ].filter((version)=>(0, identity_version.Zy)(version, at) <= 0).sort((a, b)=>(0, identity_version.Zy)(b, a));
            let count = 0;
            for (const version of versions){
                const contract = published.contracts.find(({ contract_version })=>contract_version === version)?.document.value;
                if (contract?.governance.steward.outgoing?.toLowerCase() !== outgoing.toLowerCase()) break;
                count += generations.filter(({ contract_version })=>contract_version === version).length;
            }
            return count;
        }
        function newestContract(published) {
            return newestFirst(published).find(isReadable);
        }
        function contractBefore(published, version) {
            return newestFirst(published).find(({ contract_version })=>(0, identity_version.Zy)(contract_version, version) < 0);
        }
        function newestFirst(published) {
            if (!published.known) return [];
            return published.contracts.toSorted((a, b)=>(0, identity_version.Zy)(b.contract_version, a.contract_version));
        }
        function isReadable(contract) {
            return isValid(contract.document);
        }
        function checkDeprecations(range) {
            const seen = new Set();
            const gone = range.changes.filter(({ goes, pointer })=>{
                const first = goes && !seen.has(pointer);
                seen.add(first ? pointer : '');
                return first;
            });
            return gone.flatMap((change)=>checkGone(range, change));
        }
        function checkGone(range, change) {
            const { before, announced, published, today } = range;
            const { pointer } = change;
            const own = ownAnnouncement(range, pointer);
            if (!own) return [
                (0, governance_findings.gk)('NOT_ANNOUNCED', change, notAnnounced(pointer, announced))
            ];
            const found = [];
            const until = (0, days.Z4)(own.until, announcementOf(announced, (0, json_pointer.OZ)(pointer))?.until ?? '');
            const since = own.announced;
            if (today <= until) found.push((0, governance_findings.gk)('RETIREMENT_NOT_REACHED', change, `${pointer} was announced to stay until ${until}; this is ${today}`));
            const keep = Math.max(contract.RN, before?.retention.minimum_release_generations ?? 0);
            if (!published.known) {
                const message = `whether ${keep} releases were published since ${since}, when ${pointer} was announced, is not known: ${published.why}`;
                return [
                    ...found,
                    (0, governance_findings.gk)('RETENTION_NOT_KNOWN', change, message)
                ];
            }
            const count = generationsAfter(published, since, today);
            if (count < keep) {
                const message = `${pointer} was announced on ${since}; ${count} of ${keep} releases were published since`;
                found.push((0, governance_findings.gk)('RETENTION_NOT_MET', change, message));
            }
            return found;
        }
        function ownAnnouncement({ before, announced }, pointer) {
            const alias = before?.index.deprecated_aliases.find((one)=>(0, changes_contract.OU)(one) === pointer);
            if (alias) return {
                announced: alias.announced,
                until: (0, days.Z4)(alias.retired, identity_paths.ZU.retired)
            };
            return announcementOf(announced, announceable(pointer));
        }
        function unannouncedChanges(range) {
            return range.changes.filter(({ goes, pointer })=>goes && !ownAnnouncement(range, pointer));
        }
        function notAnnounced(pointer, { live, spent }) {
            const goes = `${pointer} goes, and its removal was not announced at base`;
            if (announceable(pointer).some((at)=>spent.has(at))) return `${goes} since it last came or went`;
            const above = (0, json_pointer.OZ)(pointer).find((at)=>live.has(at));
            return void 0 === above ? goes : `${goes}; an announcement of ${above} is none of what is in it`;
        }
        function checkContents(range) {
            const [newest] = range.newEntries;
            if (!newest) return [];
            return [
                ...checkNamed(range, newest),
                ...checkNothingElse(range, newest),
                ...checkMigration(range, newest)
            ];
        }
        function checkNamed(range, { line }) {
            return unnamedChanges(range).map((change)=>{
                const { pointer, kind } = change;
                const spot = {
                    file: range.head.changelog.path,
                    line,
                    pointer
                };
                const [back] = takenBack(change, range.announced);
                const what = void 0 === back ? `${pointer} was ${kind}` : `${back} was added, and is not to go any more`;
                return (0, governance_findings.gk)('FIELD_NOT_NAMED', spot, `the entry does not say that ${what}`);
            });
        }
        function checkNothingElse({ head, kind, changes, newEntries }, newest) {
            if ('ordinary' !== kind || 1 !== newEntries.length) return [];
            const touched = touchedFields(changes);
            const stray = newest.changes.filter(({ word, pointer })=>'Deprecated' !== word && !isVersion(pointer) && !touched(pointer));
            return stray.map(({ word, pointer, line })=>{
                const message = `the entry says that ${pointer} was ${word.toLowerCase()}, and the range does not change it`;
                return (0, governance_findings.gk)('FIELD_NOT_IN_RANGE', {
                    file: head.changelog.path,
                    line,
                    pointer
                }, message);
            });
        }
        function checkMigration(range, newest) {
            if (!lacksMigration(range)) return [];
            const matrix = range.changes.find(isMatrixChange);
            const { version, line } = range.newEntries.find(lacksOwnMigration) ?? newest;
            const what = matrix ? `${matrix.pointer} is part of the compatibility matrix` : 'it announces or changes a compatibility assumption';
            const spot = {
                file: range.head.changelog.path,
                line,
                pointer: matrix?.pointer
            };
            return [
                (0, governance_findings.gk)('MIGRATION_MISSING', spot, `the entry for ${version} has no migration note: ${what}`)
            ];
        }
        function lacksMigration({ changes, newEntries, published }) {
            if (nothingPublished(published)) return newEntries.some((entry)=>announces(entry) && !entry.migration);
            if (newEntries.some(lacksOwnMigration)) return true;
            return changes.some(isMatrixChange) && !newEntries.some(({ migration })=>migration);
        }
        function lacksOwnMigration(entry) {
            return needsMigration(entry) && !entry.migration;
        }
        function isMatrixChange({ pointer, level }) {
            return 'none' !== level && (0, contract_fields.OA)(pointer);
        }
        function isVersion(pointer) {
            return [
                '/contract',
                '/distribution_contract_version'
            ].includes(pointer);
        }
        function touchedFields(changes) {
            const changed = new Set(changes.map(({ pointer })=>pointer));
            const above = new Set(changes.flatMap(({ pointer })=>(0, json_pointer.OZ)(pointer)));
            return (pointer)=>above.has(pointer) || (0, json_pointer.OZ)(pointer).some((at)=>changed.has(at));
        }
        function needsMigration({ changes }) {
            return changes.some(({ pointer })=>(0, contract_fields.OA)(pointer)) || announces({
                changes
            });
        }
        function announces({ changes }) {
            return changes.some(({ word })=>'Deprecated' === word);
        }
        function unnamedChanges({ changes, newEntries, announced }) {
            const words = new Map();
            for (const { pointer, word } of newEntries.flatMap((entry)=>entry.changes)){
                const said = words.get(pointer) ?? new Set();
                words.set(pointer, said.add(word));
            }
            const seen = new Set();
            return changes.filter((change)=>{
                const key = `${change.kind} ${change.pointer}`;
                if ('none' === change.level || seen.has(key)) return false;
                seen.add(key);
                const isNamed = [
                    ...namingPointers(change)
                ].some((pointer)=>[
                        ...words.get(pointer) ?? []
                    ].some((word)=>names(word, pointer, change)));
                return !isNamed || takenBack(change, announced).some((pointer)=>!words.get(pointer)?.has('Added'));
            });
        }
        const ALLOWANCE_DAYS = 31;
        function checkEntries(range) {
            const { value: changelog } = range.head.changelog;
            if (!changelog) return [];
            return [
                ...checkGrammar(range, changelog),
                ...checkSettled(range, changelog),
                ...checkPlaces(range, changelog),
                ...checkContents(range)
            ];
        }
        function latestDay({ clock }) {
            return (0, days.mU)(clock, ALLOWANCE_DAYS);
        }
        function earliestDay({ baseDay }) {
            return (0, days.mU)(baseDay, -ALLOWANCE_DAYS);
        }
        function isDatedAnew({ kind, entriesBefore }, { version, date }) {
            const before = entriesBefore.get(version);
            return 'first' !== kind && !(void 0 !== before && before.date <= date);
        }
        function checkGrammar({ base, head }, { faults }) {
            const keyOf = ({ message, within })=>`${message}\n${within}`;
            const before = new Set(base.changelog.value?.faults.map(keyOf));
            return faults.filter((fault)=>!before.has(keyOf(fault))).map(({ line, message })=>(0, governance_findings.gk)('CHANGELOG_INVALID', {
                    file: head.changelog.path,
                    line
                }, message));
        }
        function checkSettled({ base, head, settled }, changelog) {
            if (changelog === base.changelog.value) return [];
            const file = head.changelog.path;
            const entries = new Map(changelog.entries.map((entry)=>[
                    entry.version,
                    entry
                ]));
            return settled.flatMap(({ version, text })=>{
                const entry = entries.get(version);
                if ('' === version || entry?.text === text) return [];
                if (!entry) return [
                    (0, governance_findings.gk)('ENTRY_EDITED', {
                        file
                    }, `the published entry for ${version} was removed`)
                ];
                const [were, are] = [
                    text.split('\n'),
                    entry.text.split('\n')
                ];
                if (entry.text.startsWith(`${text}\n`)) {
                    const more = `words were added to the published entry for ${version}: what is not of it stands below a heading or a line ---`;
                    return [
                        (0, governance_findings.gk)('ENTRY_EDITED', {
                            file,
                            line: entry.lines.at(were.length)
                        }, more)
                    ];
                }
                const at = are.findIndex((line, index)=>line !== were[index]);
                const message = `the published entry for ${version} was edited, first at: ${(are[at] ?? 'its end').slice(0, 120)}`;
                return [
                    (0, governance_findings.gk)('ENTRY_EDITED', {
                        file,
                        line: entry.lines.at(at)
                    }, message)
                ];
            });
        }
        function checkPlaces(range, changelog) {
            const { base, head, contract } = range;
            const file = head.changelog.path;
            const version = contract.distribution_contract_version;
            const entries = changelog.entries.filter((entry)=>'' !== entry.version);
            const missing = entries.some((entry)=>entry.version === version) ? [] : [
                (0, governance_findings.gk)('ENTRY_MISSING', {
                    file
                }, `there is no entry for contract version ${version}`)
            ];
            const order = base.changelog.value === changelog ? [] : checkOrder(range, entries);
            return [
                ...missing,
                ...checkVersions(range),
                ...order,
                ...checkDates(range)
            ];
        }
        function checkVersions({ head, contract, newEntries, reference }) {
            const version = contract.distribution_contract_version;
            return newEntries.flatMap((entry)=>{
                const late = (0, identity_version.Zy)(entry.version, version) > 0;
                const early = void 0 !== reference && (0, identity_version.Zy)(entry.version, reference) <= 0;
                if (!late && !early) return [];
                const message = `the new entry is for ${entry.version}, and the contract is ${version}`;
                return [
                    (0, governance_findings.gk)('ENTRY_VERSION_WRONG', {
                        file: head.changelog.path,
                        line: entry.line
                    }, message)
                ];
            });
        }
        function checkDates(range) {
            const latest = latestDay(range);
            const late = range.newEntries.filter((entry)=>isDatedAnew(range, entry) && entry.date > latest);
            return late.map(({ date, line })=>{
                const message = `the entry is dated ${date}, more than ${ALLOWANCE_DAYS} days from now`;
                return (0, governance_findings.gk)('ENTRY_DATE_WRONG', {
                    file: range.head.changelog.path,
                    line
                }, message);
            });
        }
        function checkOrder(range, entries) {
            const { base, head } = range;
            const file = head.changelog.path;
            const latest = latestDay(range);
            const found = [];
            const orders = new Set(base.changelog.value?.entries.map(({ version: of }, at, all)=>`${of} ${all[at + 1]?.version}`));
            entries.forEach((entry, at)=>{
                const older = entries[at + 1];
                if (!older || orders.has(`${entry.version} ${older.version}`)) return;
                if ((0, identity_version.Zy)(entry.version, older.version) <= 0) {
                    const message = `the entry for ${entry.version} stands above the one for ${older.version}`;
                    found.push((0, governance_findings.gk)('ENTRY_VERSION_WRONG', {
                        file,
                        line: entry.line
                    }, message));
                } else if (entry.date < older.date && older.date <= latest) {
                    const message = `the entry for ${entry.version} is dated ${entry.date}, before the one for ${older.version}`;
                    found.push((0, governance_findings.gk)('ENTRY_DATE_WRONG', {
                        file,
                        line: entry.line
                    }, message));
                }
            });
            return found;
        }
        var inc = __webpack_require__("semver/functions/inc.js");
        var functions_parse = __webpack_require__("semver/functions/parse.js");
        const FIELD = '/distribution_contract_version';
        function checkVersion(range) {
            const immutable = checkImmutable(range);
            return [
                ...checkRaised(range, immutable.length > 0),
                ...immutable,
                ...notChecked(range)
            ];
        }
        function neededLevel({ changes, newEntries }) {
            const level = (0, changes_contract.HI)(changes);
            const announces = newEntries.some((entry)=>entry.changes.some(({ word })=>'Deprecated' === word));
            return 'none' === level && announces ? 'minor' : level;
        }
        function nextVersion(version, level) {
            return inc(version, 'none' === level ? 'patch' : level) ?? version;
        }
        function checkRaised(range, immutable) {
            const { head, contract, kind, reference, changes } = range;
            const version = contract.distribution_contract_version;
            if (void 0 === reference) return [];
            const spot = {
                file: head.contract.path,
                line: (0, governance_findings.gw)(head.contract.json, [
                    FIELD
                ])[0],
                pointer: FIELD
            };
            if ((0, identity_version.Zy)(version, reference) < 0) return [
                (0, governance_findings.gk)('VERSION_LOWERED', spot, `the contract goes back from ${reference} to ${version}`)
            ];
            const level = neededLevel(range);
            if ('none' === level || isRaised(reference, version, level)) return [];
            const alone = 'draft' !== kind && changes.length > 0 && changes.every(({ file })=>file !== head.contract.path);
            if (version === reference && (immutable || alone)) return [];
            const because = changes.find((change)=>change.level === level);
            const what = because ? `${because.pointer} was ${because.kind}` : 'a deprecation is announced';
            const message = `${what}, which asks for a ${level} version: ${nextVersion(reference, level)} or later, not ${version}`;
            return [
                (0, governance_findings.gk)('VERSION_NOT_RAISED', spot, message)
            ];
        }
        function isRaised(from, to, level) {
            const [before, after] = [
                functions_parse(from),
                functions_parse(to)
            ];
            if (!before || !after || (0, identity_version.Zy)(to, from) <= 0) return false;
            return after.major > before.major || 'minor' === level && after.minor > before.minor;
        }
        function checkImmutable(range) {
            const { head, contract, baseVersion, touched, published } = range;
            const version = contract.distribution_contract_version;
            const { json, path: file } = head.contract;
            if (!published.known || !isPublished(published, version)) return [];
            const documents = published.contracts.filter(({ contract_version })=>contract_version === version);
            const known = documents.flatMap(({ release, document: { json: before } })=>before ? [
                    {
                        release,
                        before
                    }
                ] : []);
            for (const { release, before } of known){
                const [change] = facing((0, changes_contract.CC)(before.value, json, file));
                if (!change) continue;
                const message = `${version} is published with release ${release}, where ${change.pointer} is another`;
                return [
                    (0, governance_findings.gk)('CONTRACT_IMMUTABLE', change, message)
                ];
            }
            if (known.length > 0) return [];
            const message = `${published.name} has releases under ${version}, and no contract document of them that can be read`;
            const [change] = facing(touched);
            if (change && version === baseVersion) return [
                (0, governance_findings.gk)('CONTRACT_IMMUTABLE', change, message)
            ];
            return [
                (0, governance_findings.gk)('NOT_CHECKED', {
                    file
                }, message, {
                    severity: 'warning',
                    whatToDo: 'Restore it in the store.'
                })
            ];
        }
        function facing(changes) {
            return changes.filter(({ level })=>'none' !== level);
        }
        function notChecked({ head, published, touched }) {
            const spot = {
                file: head.contract.path
            };
            if (published.known) {
                const message = `${published.name} has no releases, so the contract is a draft, and may still change in place`;
                return nothingPublished(published) ? [
                    (0, governance_findings.gk)('NOTHING_PUBLISHED', spot, message)
                ] : [];
            }
            const { why, whatToDo } = published;
            const message = `whether this contract version is published already was not checked: ${why}`;
            const severity = touched.length > 0 ? 'warning' : 'notice';
            return [
                (0, governance_findings.gk)('NOT_CHECKED', spot, message, {
                    severity,
                    ...void 0 === whatToDo ? {} : {
                        whatToDo
                    }
                })
            ];
        }
        const MOST_LINES = 100;
        const NOTICE_DAYS = 180;
        const MIGRATION = `### Migration\n\n- ${parse.K}\n`;
        function formatStub(range) {
            const { head, reference, announced } = range;
            if (!head.changelog.value) return;
            const kept = new Set(unannouncedChanges(range));
            const anew = isBegunAnew(range);
            const changes = (anew ? range.touched : range.changes).filter((change)=>!kept.has(change));
            const announcing = announcementLines(range, kept);
            const newEntries = anew ? [] : range.newEntries.filter((entry)=>isPlaced(entry, range));
            const unnamed = unnamedChanges({
                changes,
                newEntries,
                announced
            }).flatMap((change)=>[
                    formatLine(change),
                    ...takenBack(change, announced).filter((pointer)=>pointer !== change.pointer).map((pointer)=>`- ${WORDS.added} \`${pointer}\`: it does not go any more.`)
                ]);
            const lines = [
                ...new Set([
                    ...unnamed,
                    ...announcing
                ])
            ].slice(0, MOST_LINES);
            const text = lines.length > 0 ? [
                `${lines.join('\n')}\n`
            ] : [];
            const [newest] = newEntries;
            if (newest) {
                const migrates = lacksMigration({
                    ...range,
                    changes,
                    newEntries
                }) || announcing.length > 0 && !newest.migration;
                const parts = [
                    ...text,
                    ...migrates ? [
                        MIGRATION
                    ] : []
                ];
                return parts.length > 0 ? parts.join('\n') : void 0;
            }
            const version = neededVersion({
                ...range,
                changes
            }, announcing.length > 0);
            const missing = !head.changelog.value.entries.some((entry)=>entry.version === version);
            if (!missing || 0 === lines.length && version === reference) return;
            const all = lines.length > 0 ? text : [
                '- Changed `/distribution_contract_version`: nothing that consumers see.\n'
            ];
            const migration = announcing.length > 0 || !anew && changes.some(isMatrixChange) ? [
                MIGRATION
            ] : [];
            return [
                `## distribution-contract ${version} - ${entryDay(range)}\n`,
                ...all,
                ...migration
            ].join('\n');
        }
        function isBegunAnew({ head, kind, contract, reference }) {
            const stated = contract.distribution_contract_version;
            return 'draft' === kind && void 0 === reference && !head.changelog.value?.entries.some(({ version })=>version === stated);
        }
        function neededVersion(range, announces) {
            const { contract, reference, changes } = range;
            const stated = contract.distribution_contract_version;
            const level = announces && 'none' === (0, changes_contract.HI)(changes) ? 'minor' : neededLevel(range);
            const least = void 0 === reference || 'none' === level ? stated : nextVersion(reference, level);
            return (0, identity_version.Zy)(stated, least) >= 0 ? stated : least;
        }
        function isPlaced({ version }, { contract, reference }) {
            if ((0, identity_version.Zy)(version, contract.distribution_contract_version) > 0) return false;
            return void 0 === reference || (0, identity_version.Zy)(version, reference) > 0;
        }
        function entryDay(range) {
            const { today, baseDay, head, newEntries } = range;
            const made = new Set(newEntries);
            const below = head.changelog.value?.entries.find((entry)=>!made.has(entry))?.date ?? '';
            return (0, days.Z4)((0, days.Z4)(today, baseDay), below > latestDay(range) ? '' : below);
        }
        function announcementLines(range, kept) {
            const lines = range.newEntries.flatMap(({ changes })=>changes);
            const made = new Set(lines.filter(({ until })=>void 0 !== until).map(({ pointer })=>pointer));
            const until = (0, days.mU)((0, days.Z4)(range.clock, entryDay(range)), NOTICE_DAYS);
            return [
                ...new Set([
                    ...kept
                ].map(({ pointer })=>nameable(pointer)))
            ].filter((pointer)=>!made.has(pointer)).map((pointer)=>`- Deprecated \`${pointer}\` until ${until}: it goes after that day.`);
        }
        function formatLine({ kind, pointer, before, after, goes }) {
            const named = nameable(pointer);
            const word = goes && 'removed' === kind ? WORDS.removed : WORDS.changed;
            if (named !== pointer) return `- ${word} \`${named}\`: a field below it, whose name no line can hold.`;
            const says = void 0 === before ? `${missing_entry_short(after)} is new.` : void 0 === after ? `${missing_entry_short(before)} is gone.` : `${missing_entry_short(before)} becomes ${missing_entry_short(after)}.`;
            return `- ${WORDS[kind]} \`${pointer}\`: ${says}`;
        }
        function missing_entry_short(value) {
            const text = 'string' == typeof value ? value : JSON.stringify(value) ?? 'nothing';
            if ('object' == typeof value && null !== value && text.length > 60) return Array.isArray(value) ? 'the list' : 'the whole of it';
            return `\`${text.replace(/[^\x20-\x5f\x61-\x7e]/g, '?').slice(0, 200)}\``;
        }
        var diff = __webpack_require__("src/contract/governance/changes/diff.ts");
        const ROOTS = new Map([
            [
                'distribution-contract',
                ''
            ],
            [
                'release-index',
                '/index'
            ],
            [
                'manifest',
                '/integrity/required_documents/manifest.json'
            ],
            [
                'checksums',
                '/integrity/required_documents/checksums.json'
            ],
            [
                'provenance',
                '/integrity/required_documents/provenance.json'
            ],
            [
                'orchestrator-config',
                '/generator/config'
            ]
        ]);
        const NAMED = new Set([
            'properties',
            'patternProperties',
            '$defs',
            'definitions',
            'dependentSchemas'
        ]);
        const NESTED = new Set([
            'items',
            'prefixItems',
            'additionalProperties',
            'propertyNames',
            'contains',
            'not',
            'if',
            'then',
            'else'
        ]);
        const EDITORIAL = new Set([
            '$comment',
            'title',
            "description",
            'examples',
            'default',
            'deprecated'
        ]);
        const NOTHING = new Map([
            [
                'minLength',
                [
                    '0'
                ]
            ],
            [
                'minItems',
                [
                    '0'
                ]
            ],
            [
                'minProperties',
                [
                    '0'
                ]
            ],
            [
                'uniqueItems',
                [
                    'false'
                ]
            ],
            [
                'required',
                [
                    '[]'
                ]
            ],
            [
                'properties',
                [
                    '{}'
                ]
            ],
            [
                'patternProperties',
                [
                    '{}'
                ]
            ],
            [
                '$defs',
                [
                    '{}'
                ]
            ],
            [
                'additionalProperties',
                [
                    'true',
                    '{}'
                ]
            ],
            [
                'items',
                [
                    'true',
                    '{}'
                ]
            ]
        ]);
        const LISTED = new Set([
            'allOf',
            'anyOf',
            'oneOf',
            'prefixItems'
        ]);
        const PROSE_FIELDS = new Set([
            '$schema',
            'notes'
        ]);
        const SETS = new Set([
            'required',
            'enum',
            'type'
        ]);
        const LIMITS = new Set([
            '$schema',
            '$id',
            'required',
            'pattern',
            'format',
            'multipleOf',
            'uniqueItems',
            'dependentRequired',
            'not'
        ]);
        const LOWER_BOUND = /^(?:minimum|exclusiveMinimum|minLength|minItems|minProperties|minContains)$/;
        const UPPER_BOUND = /^(?:maximum|exclusiveMaximum|maxLength|maxItems|maxProperties|maxContains)$/;
        function schemaChanges(before, after, file) {
            const name = (0, posix_.basename)(file).replace(/\.schema\.json$/, '');
            const root = ROOTS.get(name) ?? `/contract/${(0, json_pointer.lZ)(name)}.json`;
            if (!before || !after) {
                const kind = before ? 'removed' : 'added';
                const level = before ? 'major' : 'minor';
                const sides = before ? {
                    before: 'a published schema'
                } : {
                    after: 'a published schema'
                };
                return [
                    {
                        pointer: root || '/contract',
                        at: '',
                        kind,
                        level,
                        goes: void 0 !== before,
                        file,
                        line: 1,
                        ...sides
                    }
                ];
            }
            const differences = (0, diff.g)(before.value, after.value, kindOf);
            const lines = (0, governance_findings.gw)(after, differences.map(({ at })=>at));
            return differences.map((difference, index)=>{
                const place = readPlace(difference.pointer);
                const level = levelOf(difference, place, before.value, after.value);
                const named = 'removed' === difference.kind ? !isLoosened(difference, place) : losesValue(difference, place);
                const pointer = `${root}${place.names.map((part)=>`/${part}`).join('')}` || '/contract';
                const kind = void 0 === place.keyword ? difference.kind : 'changed';
                return {
                    ...difference,
                    pointer,
                    kind,
                    level,
                    goes: 'major' === level && named,
                    file,
                    line: lines[index] ?? 1
                };
            });
        }
        function readPlace(pointer) {
            const tokens = pointer.split('/').slice(1);
            const names = [];
            let isField = false;
            for(let at = 0; at < tokens.length;){
                const keyword = tokens[at] ?? '';
                const owner = tokens.slice(0, at).map((token)=>`/${token}`).join('');
                const name = tokens[at + 1];
                if (NAMED.has(keyword) && void 0 !== name) {
                    names.push(name);
                    isField = 'properties' === keyword;
                    at += 2;
                } else {
                    if (!NESTED.has(keyword) || void 0 === name) return {
                        names,
                        isField,
                        keyword,
                        owner,
                        value: name
                    };
                    at++;
                }
            }
            return {
                names,
                isField,
                keyword: void 0,
                owner: pointer,
                value: void 0
            };
        }
        function isLoosened({ before }, { keyword, value }) {
            if (void 0 === keyword) return false;
            if ('enum' === keyword || 'type' === keyword) return void 0 === value;
            return false === before || LIMITS.has(keyword) || LOWER_BOUND.test(keyword) || UPPER_BOUND.test(keyword);
        }
        function losesValue({ kind, before, after, blurred }, { keyword, value }) {
            if (void 0 === keyword) return true === blurred;
            if ('const' === keyword) return true;
            if ('changed' !== kind || void 0 !== value) return false;
            return 'type' === keyword ? losesSome(before, after) : 'enum' === keyword && true === blurred;
        }
        function losesSome(before, after) {
            const left = new Set([
                after
            ].flat().map(diff.A));
            if (left.has('"number"')) left.add('"integer"');
            return [
                before
            ].flat().some((one)=>!left.has((0, diff.A)(one)));
        }
        function kindOf(pointer) {
            const { keyword, value } = readPlace(pointer);
            return void 0 !== keyword && void 0 === value && SETS.has(keyword) ? 'set' : 'list';
        }
        function levelOf({ kind, before, after }, place, whole, next) {
            const { names, isField, keyword, owner, value } = place;
            if (isField && PROSE_FIELDS.has(names.at(-1) ?? '')) return 'none';
            if (void 0 === keyword) return 'added' === kind ? 'minor' : 'major';
            if (EDITORIAL.has(keyword)) return 'none';
            if ('changed' === kind && LISTED.has(keyword) && saysTheSame(before, after)) return 'none';
            if ('$id' === keyword && '' === owner) return 'none';
            if (void 0 === value && saysNothing(keyword, before) && saysNothing(keyword, after)) return 'none';
            if (NAMED.has(keyword)) return 'added' === kind ? 'minor' : 'major';
            if ('required' === keyword && void 0 !== value) {
                const described = [
                    whole,
                    next
                ].filter((schema)=>hasProperty(schema, owner, value));
                return 1 === described.length ? 'none' : 'major';
            }
            if (('enum' === keyword || 'type' === keyword) && void 0 !== value) return 'added' === kind ? 'minor' : 'major';
            const bound = LOWER_BOUND.test(keyword) ? -1 : UPPER_BOUND.test(keyword) ? 1 : 0;
            if ('type' === keyword && 'changed' === kind) {
                if (losesSome(before, after)) return 'major';
                return losesSome(after, before) ? 'minor' : 'none';
            }
            if (0 === bound) return 'major';
            if ('changed' !== kind) return 'removed' === kind ? 'minor' : 'major';
            return Math.sign(Number(after) - Number(before)) === bound ? 'minor' : 'major';
        }
        function saysNothing(keyword, value) {
            return void 0 === value || NOTHING.get(keyword)?.includes((0, diff.A)(value)) === true;
        }
        function saysTheSame(before, after) {
            return (0, diff.A)(withoutWords(before)) === (0, diff.A)(withoutWords(after));
        }
        function withoutWords(value, isNamed = false) {
            if (Array.isArray(value)) return value.map((item)=>withoutWords(item));
            if ('object' != typeof value || null === value) return value;
            const said = Object.entries(value).filter(([name])=>isNamed || !EDITORIAL.has(name));
            const bare = (name, inner)=>isSchemas(name, isNamed) ? withoutWords(inner, !isNamed && NAMED.has(name)) : inner;
            return Object.fromEntries(said.map(([name, inner])=>[
                    name,
                    bare(name, inner)
                ]));
        }
        function isSchemas(name, isNamed) {
            return isNamed || NAMED.has(name) || NESTED.has(name) || LISTED.has(name);
        }
        function hasProperty(schema, owner, name) {
            const tokens = [
                ...owner.split('/').slice(1),
                'properties',
                name
            ];
            let at = schema;
            for (const token of tokens){
                if ('object' != typeof at || null === at) return false;
                const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
                if (!Object.hasOwn(at, key)) return false;
                at = at[key];
            }
            return true;
        }
        function withoutStated(schemas, contract) {
            const keyOf = ({ pointer, kind, level, goes })=>(0, diff.A)([
                    pointer,
                    kind,
                    level,
                    goes
                ]);
            const stated = new Set(contract.map(keyOf));
            return schemas.filter((change)=>'none' === change.level || !stated.has(keyOf(change)));
        }
        function changedSchemas(base, head) {
            const moved = movedSchemas(base, head);
            const arrived = new Set([
                ...moved.values()
            ].flat());
            const paths = [
                ...new Set([
                    ...guardedBy(base),
                    ...guardedBy(head)
                ])
            ].filter((path)=>!arrived.has(path));
            return paths.sort().flatMap((path)=>(moved.get(path) ?? [
                    path
                ]).flatMap((now)=>compareSchema(base, head, path, now)));
        }
        function schemasLeftBehind(base, head) {
            const guarded = new Set(guardedBy(head));
            return guardedBy(base).filter((path)=>head.schemas.has(path) && !guarded.has(path));
        }
        function movedSchemas(base, head) {
            const places = new Map();
            for (const path of guardedBy(head)){
                if (base.schemas.has(path)) continue;
                const name = (0, posix_.basename)(path);
                places.set(name, [
                    ...places.get(name) ?? [],
                    path
                ]);
            }
            const gone = guardedBy(base).filter((path)=>!head.schemas.has(path));
            return new Map(gone.flatMap((path)=>{
                const now = places.get((0, posix_.basename)(path));
                return now ? [
                    [
                        path,
                        now
                    ]
                ] : [];
            }));
        }
        function guardedBy({ contract, schemas }) {
            const folders = schemaFolders(contract);
            return [
                ...schemas.keys()
            ].filter((path)=>folders.includes((0, posix_.dirname)(path)));
        }
        function compareSchema(base, head, path, now) {
            const [before, after] = [
                base.schemas.get(path)?.value,
                head.schemas.get(now)?.value
            ];
            if (before === after) return [];
            if (!before && (!after || base.schemas.has(path))) return [];
            if (!after && head.schemas.has(now)) return [];
            return schemaChanges(before, after, now);
        }
        function readRange(given) {
            const { base, head, published, clock } = given;
            const { json, value: valid, kind } = base.contract;
            const standIn = valid || 'absent' === kind ? void 0 : newestContract(published);
            const baseVersion = versionOf(json?.value);
            const { since, ...compared } = compareSides(given, standIn, baseVersion);
            const entriesAtBase = base.changelog.value?.entries ?? [];
            const isSettled = ({ version })=>void 0 === since || !isAfter(version, since);
            const settled = nothingPublished(published) ? [] : entriesAtBase.filter(isSettled);
            const versions = new Set(settled.map(({ version })=>version));
            return {
                ...given,
                ...compared,
                contract: head.contract.value,
                before: valid ?? standIn?.document.value,
                baseVersion,
                settled,
                newEntries: (head.changelog.value?.entries ?? []).filter(({ version })=>'' !== version && !versions.has(version)),
                entriesBefore: new Map(entriesAtBase.toReversed().map((entry)=>[
                        entry.version,
                        entry
                    ])),
                announced: readAnnouncements(base.changelog.value),
                today: (0, days.BN)(head.day, clock),
                baseDay: (0, days.BN)(base.day, clock)
            };
        }
        function compareSides({ base, head, published }, standIn, baseVersion) {
            const { json, kind } = base.contract;
            const changesFrom = (value)=>(0, changes_contract.CC)(value, head.contract.json, head.contract.path);
            if ('absent' === kind) {
                const changes = changesFrom({});
                return {
                    kind: 'first',
                    reference: void 0,
                    changes,
                    touched: changes
                };
            }
            if (standIn) {
                const own = changesFrom(standIn.document.json?.value);
                const changes = [
                    ...own,
                    ...withoutStated(changedSchemas(base, head), own)
                ];
                const reference = standIn.contract_version;
                return {
                    kind: 'unreadable',
                    reference,
                    changes,
                    touched: [],
                    since: reference
                };
            }
            if (!json) return {
                kind: 'unreadable',
                reference: void 0,
                changes: [],
                touched: []
            };
            const own = changesFrom(json.value);
            if (nothingPublished(published)) return {
                kind: 'draft',
                reference: void 0,
                changes: changesFrom({}),
                touched: own
            };
            const schemas = withoutStated(changedSchemas(base, head), own);
            const touched = [
                ...own,
                ...schemas
            ];
            const earlier = draftReference(published, baseVersion);
            if (!earlier) return {
                kind: 'ordinary',
                reference: baseVersion,
                changes: touched,
                touched
            };
            const changes = [
                ...changesFrom(earlier.value),
                ...schemas
            ];
            return {
                kind: 'draft',
                reference: earlier.version,
                changes,
                touched,
                since: earlier.version
            };
        }
        function draftReference(published, baseVersion) {
            if (!published.known || void 0 === baseVersion || isPublished(published, baseVersion)) return;
            const newest = contractBefore(published, baseVersion);
            const json = newest?.document.json;
            return newest && json ? {
                version: newest.contract_version,
                value: json.value
            } : void 0;
        }
        function versionOf(value) {
            const version = value?.distribution_contract_version;
            return identity_version.y.safeParse(version).data;
        }
        function isAfter(version, other) {
            return identity_version.y.safeParse(version).success && (0, identity_version.Zy)(version, other) > 0;
        }
        const HISTORY = 'Fetch the history of base, or give the published releases as source, so that it can be compared.';
        function checkBase({ base, kind, before, head, reference }, origin) {
            const spot = {
                file: head.contract.path
            };
            if ('earlier' === origin.kind) {
                const { of, is, why } = origin;
                const message = `the contract at base is not valid at ${base_short(of)}, so the range begins at ${base_short(is)}: ${why}`;
                return [
                    (0, governance_findings.gk)('BASE_INVALID', spot, message)
                ];
            }
            const why = 'first' === kind ? void 0 : whyInvalid(base.contract);
            if (void 0 === why) return [];
            if (before) {
                const message = `the contract at base is not valid, so head was compared with the published ${reference}: ${why}`;
                return [
                    (0, governance_findings.gk)('BASE_INVALID', spot, message)
                ];
            }
            const message = `the contract at base is not valid, so not all of the range could be checked: ${why}`;
            return [
                (0, governance_findings.gk)('BASE_INVALID', spot, message, 'cut' === origin.kind ? {
                    severity: 'error',
                    whatToDo: HISTORY
                } : {})
            ];
        }
        function base_short(revision) {
            return revision.slice(0, 12);
        }
        var regions = __webpack_require__("src/contract/governance/prose/regions.ts");
        var codeowners = __webpack_require__("src/contract/governance/codeowners.ts");
        const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
        function wantedFiles(contracts) {
            const named = contracts.map(documentPaths).flatMap(({ prose, changelog })=>[
                    prose,
                    changelog
                ]);
            return {
                paths: [
                    ...new Set([
                        ...codeowners.xn,
                        ...named
                    ])
                ],
                folders: [
                    ...new Set(contracts.flatMap(schemaFolders))
                ]
            };
        }
        function readSide({ contract, files, time }, head) {
            const named = documentPaths('absent' === contract.kind && head ? head.contract : contract);
            const schemas = [
                ...files
            ].filter(([path])=>(0, documents.mg)(path));
            const [owners = codeowners.xn[0], ...otherOwners] = codeowners.xn.filter((path)=>files.has(path));
            const schema = (path, file)=>{
                const other = head?.schemas.get(path);
                return isOneFile(other, path, files) ? other : (0, documents.G7)(file, path);
            };
            return {
                day: (0, days.kb)(1000 * Math.min(Math.max(0, time), LAST_SECOND)),
                contract,
                prose: isOneFile(head?.prose, named.prose, files) ? head.prose : (0, documents.SP)(files.get(named.prose), named.prose),
                changelog: (0, documents.Tn)(files.get(named.changelog), named.changelog, head?.changelog),
                schemas: new Map(schemas.map(([path, file])=>[
                        path,
                        schema(path, file)
                    ])),
                owners: isOneFile(head?.owners, owners, files) ? head.owners : (0, documents.yR)(files.get(owners), owners),
                otherOwners
            };
        }
        function isOneFile(other, path, files) {
            return other?.file !== void 0 && other.path === path && other.file === files.get(path);
        }
        function isValidSide(side) {
            return isValid(side.contract);
        }
        function checkDocuments(head) {
            const { contract, prose, changelog, schemas } = head;
            if ('absent' === contract.kind) return [
                (0, governance_findings.gk)('CONTRACT_MISSING', {
                    file: contract.path
                }, `there is no ${contract.path} at head`)
            ];
            return [
                ...notAFile(contract),
                ...contract.faults.map((fault)=>contractFinding(contract, fault)),
                ...[
                    prose,
                    changelog
                ].flatMap((document)=>[
                        ...checkPresent(document, (0, documents.Rj)(contract)),
                        ...checkFile(document, (0, documents.Rj)(contract))
                    ]),
                ...[
                    ...schemas.values()
                ].flatMap((schema)=>checkFile(schema)),
                ...isValidSide(head) ? checkContract(head) : []
            ];
        }
        function checkFile(document, needed = '') {
            const [fault] = document.faults;
            if (!fault) return notAFile(document, needed);
            const cause = `${(0, documents.Rj)(document)} ${needed}`;
            const code = 'TOO_LARGE' === fault.code ? 'DOCUMENT_TOO_LARGE' : 'DOCUMENT_UNREADABLE';
            return [
                (0, governance_findings.gk)(code, {
                    file: document.path,
                    line: fault.line
                }, fault.message, {
                    cause
                })
            ];
        }
        function notAFile(document, needed = '') {
            const { path, kind, size } = document;
            if ('file' === kind || 'absent' === kind) return [];
            const cause = `${(0, documents.Rj)(document)} ${needed}`;
            if ('large' === kind) {
                const message = `${path} has ${size} bytes, more than the ${documents.W$} allowed`;
                return [
                    (0, governance_findings.gk)('DOCUMENT_TOO_LARGE', {
                        file: path
                    }, message, {
                        cause
                    })
                ];
            }
            return [
                (0, governance_findings.gk)('DOCUMENT_NOT_A_FILE', {
                    file: path
                }, `${path} is a ${kind} at head`, {
                    cause
                })
            ];
        }
        function checkPresent({ path, kind }, cause) {
            if ('absent' !== kind) return [];
            return [
                (0, governance_findings.gk)('DOCUMENT_MISSING', {
                    file: path
                }, `there is no ${path} at head`, {
                    cause
                })
            ];
        }
        const GENERATIONS = '/retention/minimum_release_generations';
        function contractFinding({ path, json }, { code, message, place, line }) {
            const pointer = place?.includes('#') ? place.slice(place.indexOf('#') + 1) : void 0;
            const spot = {
                file: path,
                line: line ?? (0, governance_findings.gw)(json, [
                    pointer ?? ''
                ])[0],
                pointer
            };
            if ('TOO_LARGE' === code) return (0, governance_findings.gk)('DOCUMENT_TOO_LARGE', spot, message);
            return (0, governance_findings.gk)(pointer === GENERATIONS ? 'RETENTION_TOO_LOW' : 'CONTRACT_INVALID', spot, message);
        }
        function checkContract({ contract, prose }) {
            const { path: file, json, value } = contract;
            const { documents, steward } = value.governance;
            const pointers = [
                '/governance/documents/contract',
                '/governance/documents',
                '/governance/steward/outgoing'
            ];
            const lines = (0, governance_findings.gw)(json, pointers);
            const [stands, all, outgoing] = pointers.map((pointer, at)=>({
                    file,
                    line: lines[at],
                    pointer
                }));
            const found = [];
            if (stands && documents.contract !== file) found.push((0, governance_findings.gk)('CONTRACT_PATH_DIFFERS', stands, `says ${documents.contract}, and stands at ${file}`));
            if (all && new Set(Object.values(documents).map((path)=>path.toLowerCase())).size < 3) found.push((0, governance_findings.gk)('DOCUMENTS_NOT_DISTINCT', all, 'two of the three documents are one file'));
            if (outgoing && steward.outgoing?.toLowerCase() === steward.active.toLowerCase()) found.push((0, governance_findings.gk)('STEWARD_NAMED_TWICE', outgoing, `${steward.active} is both active and outgoing`));
            const stale = void 0 === prose.value ? [] : (0, regions.IC)(prose.value, value);
            return [
                ...found,
                ...firstOfEach(stale).map((table)=>staleFinding(prose.path, table))
            ];
        }
        function firstOfEach(stale) {
            const counts = new Map();
            return stale.filter(({ name, fault, says })=>{
                const key = `${name} ${fault} ${says}`;
                const count = (counts.get(key) ?? 0) + 1;
                counts.set(key, count);
                return count <= governance_findings.kW;
            });
        }
        const STALE = {
            different: {
                message: 'does not say what the contract says'
            },
            hidden: {
                message: 'stands where no reader sees it as a table',
                whatToDo: 'Move it out of what the line begins.'
            },
            unpaired: {
                message: 'lacks one of its two marker lines',
                whatToDo: 'Restore the marker line, or remove the other.'
            },
            misspelt: {
                message: 'may be meant by this marker, and is not: it is written in another way',
                severity: 'warning',
                whatToDo: 'Write it as docs/governance.md does, if it is one.'
            }
        };
        function staleFinding(file, { name, line, fault, cause: hiding, says, wanted }) {
            const { message, ...more } = STALE[fault];
            const where = void 0 === hiding ? '' : ` (because of line ${hiding})`;
            const cause = JSON.stringify([
                name,
                fault,
                says,
                wanted
            ]);
            return (0, governance_findings.gk)('TABLE_STALE', {
                file,
                line
            }, `the generated table ${name} ${message}${where}`, {
                ...more,
                cause
            });
        }
        function checkNotice(range) {
            return [
                ...checkAliases(range),
                ...checkAnnouncements(range)
            ];
        }
        function checkAliases(range) {
            const { kind, before, contract, head } = range;
            if (!before && 'first' !== kind) return [];
            const aliases = contract.index.deprecated_aliases;
            const lines = (0, governance_findings.gw)(head.contract.json, aliases.map((_, at)=>`${changes_contract.rY}/${at}`));
            return aliases.flatMap((alias, at)=>{
                const spot = {
                    file: head.contract.path,
                    line: lines[at],
                    pointer: (0, changes_contract.OU)(alias)
                };
                const old = before?.index.deprecated_aliases.find(({ path })=>path === alias.path);
                return old ? movedAlias(spot, range, old, alias) : newAlias(spot, range, alias);
            });
        }
        function movedAlias(spot, range, old, alias) {
            const { path, announced, retired } = alias;
            if (nothingPublished(range.published)) return retired === old.retired ? [] : newAlias(spot, range, alias);
            const found = [];
            if (retired < old.retired) found.push((0, governance_findings.gk)('RETIREMENT_MOVED_EARLIER', spot, `${path} was to retire on ${old.retired}, and now on ${retired}`));
            if (announced < old.announced) found.push((0, governance_findings.gk)('ANNOUNCEMENT_BACKDATED', spot, `${path} was announced on ${old.announced}, and now says ${announced}`));
            return found;
        }
        function newAlias(spot, range, { path, announced, retired }) {
            const found = [];
            const least = identity_paths.ZU.retired;
            if (retired < least && (!range.before || retired > range.clock)) found.push((0, governance_findings.gk)('RETIREMENT_MOVED_EARLIER', spot, `${path} stays until ${least}, and here until ${retired}`));
            if (!range.before) return found;
            if (!isTimely(range, announced)) {
                const message = `${path} says it was announced on ${announced}, before the base commit of ${range.baseDay}`;
                found.push((0, governance_findings.gk)('ANNOUNCEMENT_BACKDATED', spot, message));
            }
            if (retired <= range.clock) found.push((0, governance_findings.gk)('NOTICE_TOO_SHORT', spot, `${path} is announced and retired at once: ${retired}`));
            return found;
        }
        function checkAnnouncements(range) {
            if ('first' === range.kind) return [];
            const file = range.head.changelog.path;
            const given = readAnnouncements({
                entries: range.settled
            });
            return range.newEntries.flatMap((entry)=>{
                const carried = carriedAnnouncements(range, entry);
                const lines = entry.changes.filter(({ until })=>void 0 !== until);
                const made = lines.filter((line)=>!carried.has(textOf(line)));
                const [first] = made;
                const found = [];
                if (first && !isTimely(range, entry.date)) {
                    const message = `the entry announces a removal and is dated ${entry.date}, before the base commit of ${range.baseDay}`;
                    found.push((0, governance_findings.gk)('ANNOUNCEMENT_BACKDATED', {
                        file,
                        line: entry.line,
                        pointer: first.pointer
                    }, message));
                }
                return [
                    ...found,
                    ...made.flatMap((line)=>checkUntil(range, given, entry, line)),
                    ...lines.flatMap((line)=>checkAgreement(range, line))
                ];
            });
        }
        function carriedAnnouncements(range, entry) {
            const before = isDatedAnew(range, entry) ? void 0 : range.entriesBefore.get(entry.version);
            return new Set(before?.changes.map(textOf));
        }
        function textOf({ pointer, until }) {
            return `${pointer} ${until}`;
        }
        function checkUntil(range, given, { date }, line) {
            const { pointer, until = '' } = line;
            const spot = {
                file: range.head.changelog.path,
                line: line.line,
                pointer
            };
            const before = announcementOf(given, (0, json_pointer.OZ)(pointer))?.until;
            if (void 0 !== before && until < before) {
                const message = `${pointer} was announced to stay until ${before}, now ${until}`;
                return [
                    (0, governance_findings.gk)('RETIREMENT_MOVED_EARLIER', spot, message)
                ];
            }
            if (until > (0, days.Z4)(date, range.clock)) return [];
            return [
                (0, governance_findings.gk)('NOTICE_TOO_SHORT', spot, `${pointer} is announced to go on ${until}, which is not to come`)
            ];
        }
        function checkAgreement({ head, contract }, { pointer, until, line }) {
            if (!(0, json_pointer.hU)(changes_contract.rY, pointer)) return [];
            const other = contract.index.deprecated_aliases.find((alias)=>alias.retired !== until && (0, json_pointer.hU)(pointer, (0, changes_contract.OU)(alias)));
            if (!other) return [];
            const message = `the contract retires ${other.path} on ${other.retired}, the changelog on ${until}`;
            return [
                (0, governance_findings.gk)('RETIREMENT_DIFFERS', {
                    file: head.changelog.path,
                    line,
                    pointer
                }, message)
            ];
        }
        function isTimely(range, day) {
            const { baseDay, clock, published } = range;
            if (day >= baseDay || nothingPublished(published)) return true;
            return day >= earliestDay(range) && published.known && 0 === generationsAfter(published, day, clock);
        }
        const NOBODY = {
            owners: [],
            line: 1
        };
        const ITSELF = 3;
        function checkOwners(range) {
            const { head } = range;
            const { path, value: text } = head.owners;
            const ignored = head.otherOwners.map((file)=>(0, governance_findings.gk)('OWNERS_FILE_IGNORED', {
                    file
                }, `hosts read ${path} alone`));
            const unread = unreadOwners(range);
            if (void 0 === text || unread.length > 0) return [
                ...unread,
                ...ignored
            ];
            const documents = ownedPaths(head);
            return [
                ...ignored,
                ...(0, codeowners.QN)(text, [
                    ...documents,
                    path
                ]).map((line)=>(0, governance_findings.gk)('OWNERS_LINE_IGNORED', {
                        file: path,
                        line
                    }, 'GitHub ignores this line, and other hosts may not')),
                ...documents.flatMap((document, role)=>checkDocument(range, document, role)),
                ...checkItself(range)
            ];
        }
        function unreadOwners({ head, contract }) {
            const { owners } = head;
            const { active } = contract.governance.steward;
            const { path: file, kind, size } = owners;
            const cause = JSON.stringify([
                (0, documents.Rj)(owners),
                active,
                ownedPaths(head)
            ]);
            if ('absent' === kind) {
                const message = `there is no CODEOWNERS that gives the documents to ${active}`;
                return [
                    (0, governance_findings.gk)('OWNER_MISSING', {
                        file
                    }, message, {
                        cause
                    })
                ];
            }
            if (size <= codeowners.G_ || void 0 === owners.value) return checkFile(owners, cause);
            const message = `${file} has ${size} bytes, and git hosts ignore one of more than ${codeowners.G_}`;
            return [
                (0, governance_findings.gk)('DOCUMENT_TOO_LARGE', {
                    file
                }, message, {
                    cause
                })
            ];
        }
        function checkDocument(range, document, role) {
            const { head, contract } = range;
            const { active } = contract.governance.steward;
            const { path: file } = head.owners;
            const now = ownershipAt(head, document);
            const unread = void 0 === now.unread ? [] : [
                unreadLine('OWNER_MISSING', head, document, now.unread)
            ];
            const spot = {
                file,
                line: now.line
            };
            if ((0, codeowners.I6)(now, active)) return [
                ...unread,
                ...besides(range, now).map((owner)=>beside(spot, document, owner, role))
            ];
            const named = now.owners.length > 0 ? `to ${now.owners.join(', ')}` : 'to nobody';
            const message = `${file} gives ${document} ${named}, not to the active steward ${active}`;
            const cause = JSON.stringify([
                role,
                active,
                ...now.owners.map((owner)=>owner.toLowerCase()).sort()
            ]);
            return [
                ...unread,
                (0, governance_findings.gk)('OWNER_MISSING', spot, message, {
                    cause
                })
            ];
        }
        function beside(spot, document, owner, role) {
            const cause = JSON.stringify([
                role,
                owner.toLowerCase()
            ]);
            return (0, governance_findings.gk)('OWNER_BESIDE_STEWARD', spot, `${owner} owns ${document} beside the active steward`, {
                cause
            });
        }
        function besides({ kind, before, contract }, { owners }) {
            const { active, outgoing = '' } = contract.governance.steward;
            const known = before?.governance.steward;
            const handsOver = 'first' === kind || (0, codeowners.Ie)(outgoing, known?.active) || (0, codeowners.Ie)(outgoing, known?.outgoing);
            return owners.filter((owner)=>!(0, codeowners.Ie)(owner, active) && !(handsOver && (0, codeowners.Ie)(owner, outgoing)));
        }
        function checkItself(range) {
            const { base, head, contract } = range;
            const { active } = contract.governance.steward;
            const { path: file } = head.owners;
            const [before, now] = [
                ownershipAt(base, base.owners.path),
                ownershipAt(head, file)
            ];
            if (0 === before.owners.length) return [];
            const unread = void 0 === now.unread ? [] : [
                unreadLine('OWNERS_NOT_OWNED', head, file, now.unread)
            ];
            const spot = {
                file,
                line: now.line
            };
            const was = range.before?.governance.steward.active ?? active;
            if (0 === now.owners.length || (0, codeowners.I6)(before, was) && !(0, codeowners.I6)(now, active)) {
                const message = `${file} says who owns the documents, and is taken from who owns it`;
                return [
                    ...unread,
                    (0, governance_findings.gk)('OWNERS_NOT_OWNED', spot, message)
                ];
            }
            const added = besides(range, now).filter((owner)=>!(0, codeowners.I6)(before, owner));
            return [
                ...unread,
                ...added.map((owner)=>beside(spot, file, owner, ITSELF))
            ];
        }
        function unreadLine(code, { owners }, document, line) {
            const text = owners.value?.split('\n')[line - 1];
            const message = `who owns ${document} is not known: hosts may read this line in more ways than one: ${text?.slice(0, 120)}`;
            return (0, governance_findings.gk)(code, {
                file: owners.path,
                line
            }, message, {
                cause: JSON.stringify([
                    document,
                    text
                ])
            });
        }
        function ownershipAt({ owners }, path) {
            const isRead = void 0 !== owners.value && owners.size <= codeowners.G_;
            return isRead ? (0, codeowners.K2)(owners.value, path) : NOBODY;
        }
        function ownedPaths({ contract, prose, changelog }) {
            return [
                contract,
                prose,
                changelog
            ].map(({ path })=>path);
        }
        function checkSchemas({ base, head }) {
            return schemasLeftBehind(base, head).map((file)=>{
                const message = `${file} is in no folder any more that the contract at ${head.contract.path} guards`;
                return (0, governance_findings.gk)('SCHEMA_LEFT_BEHIND', {
                    file
                }, message);
            });
        }
        const STEWARD = '/governance/steward';
        function checkStewards(range) {
            const { before, contract, head } = range;
            if (!before) return [];
            const [was, is] = [
                before.governance.steward,
                contract.governance.steward
            ];
            const [line] = (0, governance_findings.gw)(head.contract.json, [
                `${STEWARD}/active`
            ]);
            const spot = {
                file: head.contract.path,
                line,
                pointer: STEWARD
            };
            const found = [];
            if (same(was.active, is.active) || same(was.active, is.outgoing)) {
                if (void 0 !== is.outgoing && !same(is.outgoing, was.active) && !same(is.outgoing, was.outgoing)) {
                    const message = `${is.outgoing} is named as outgoing, and was no steward at base`;
                    found.push((0, governance_findings.gk)('STEWARD_WITHOUT_OVERLAP', spot, message));
                }
            } else {
                const message = `${was.active} hands over to ${is.active}, and is not named as outgoing`;
                found.push((0, governance_findings.gk)('STEWARD_WITHOUT_OVERLAP', spot, message));
            }
            const leaves = void 0 !== was.outgoing && !same(was.outgoing, is.outgoing) && !same(was.outgoing, is.active);
            return leaves && void 0 !== was.outgoing ? [
                ...found,
                ...checkOverlap(range, was.outgoing, spot)
            ] : found;
        }
        function checkOverlap(range, outgoing, spot) {
            const { before, baseVersion, published } = range;
            const cycles = Math.max(1, before?.governance.handoff_overlap_release_cycles ?? 1);
            if (!published.known || void 0 === baseVersion) {
                const why = published.known ? 'the contract version at base is not known' : published.why;
                const message = `${outgoing} is dropped; whether both were named for ${cycles} release cycles is not known: ${why}`;
                return [
                    (0, governance_findings.gk)('STEWARD_OVERLAP_NOT_KNOWN', spot, message)
                ];
            }
            const count = overlappingReleases(published, baseVersion, outgoing);
            if (count >= cycles) return [];
            const message = `${outgoing} is dropped after ${count} of ${cycles} release cycles in which both were named`;
            return [
                (0, governance_findings.gk)('STEWARD_OVERLAP_SHORT', spot, message)
            ];
        }
        function same(a, b) {
            return a.toLowerCase() === b?.toLowerCase();
        }
        var json_lines = __webpack_require__("src/contract/json/lines.ts");
        function checkTogether(range) {
            return [
                ...checkChanged(range),
                ...checkTables(range)
            ];
        }
        function checkChanged({ base, head, contract, kind, touched, baseVersion }) {
            const facing = touched.filter(({ level })=>'none' !== level);
            const raised = 'unreadable' !== kind && contract.distribution_contract_version !== baseVersion;
            if (0 === facing.length && !raised) return [];
            const first = facing[0];
            const because = first ? `${first.file} changes ${first.pointer}` : 'the contract has another version';
            const left = (file, line = 1)=>(0, governance_findings.gk)('DOCUMENT_NOT_CHANGED', {
                    file,
                    line,
                    pointer: first?.pointer
                }, `${because}, and ${file} does not change`);
            const found = [];
            if ('draft' !== kind && !raised && facing.every(({ file })=>file !== head.contract.path)) {
                const [line] = (0, governance_findings.gw)(head.contract.json, [
                    '/distribution_contract_version'
                ]);
                const level = (0, changes_contract.HI)(facing);
                found.push({
                    ...left(head.contract.path, line),
                    whatToDo: `State the change under a new ${level} version of the contract.`
                });
            }
            if (isUnchanged(base.prose.value, head.prose.value)) found.push(left(head.prose.path));
            const named = head.changelog.value?.entries.some(({ version })=>version === contract.distribution_contract_version);
            if (named && isUnchanged(base.changelog.page, head.changelog.page)) found.push(left(head.changelog.path));
            return found;
        }
        function checkTables({ base, head, contract }) {
            const [before, after] = [
                base.prose.value,
                head.prose.value
            ];
            if (void 0 === before || void 0 === after || before.text === after.text) return [];
            const file = head.prose.path;
            const shown = (0, regions.by)(after, contract);
            const gone = [
                ...(0, regions.by)(before, contract).keys()
            ].filter((name)=>!shown.has(name));
            if (0 === gone.length) return [];
            const faulty = new Set((0, regions.IC)(after, contract).map(({ name })=>name));
            const places = new Map(gone.map((name)=>[
                    name,
                    newMarker(before.text, after.text, name)
                ]));
            const hidden = gone.flatMap((name)=>{
                const line = places.get(name);
                if (void 0 === line || faulty.has(name)) return [];
                return [
                    staleFinding(file, {
                        name,
                        line,
                        fault: 'hidden',
                        cause: line
                    })
                ];
            });
            const removed = gone.filter((name)=>void 0 === places.get(name));
            if (0 === removed.length) return hidden;
            const message = `the prose has no generated table ${removed.join(', ')} any more: nothing holds what it says instead`;
            return [
                ...hidden,
                (0, governance_findings.gk)('TABLE_REMOVED', {
                    file
                }, message)
            ];
        }
        function newMarker(before, after, name) {
            const mark = `generated:${name} -->`;
            const now = linesOf(after, mark);
            return now.length > linesOf(before, mark).length - 2 ? now[0] : void 0;
        }
        function linesOf(text, mark) {
            const lines = new json_lines.ej(text);
            const found = new Set();
            for(let at = text.indexOf(mark); -1 !== at; at = text.indexOf(mark, at + mark.length))found.add(lines.at(at));
            return [
                ...found
            ];
        }
        function isUnchanged(before, after) {
            return void 0 !== before && void 0 !== after && before.saysTheSame(after);
        }
        const OF_A_FIELD = new Set([
            'FIELD_NOT_NAMED',
            'NOT_ANNOUNCED',
            'RETIREMENT_NOT_REACHED',
            'RETENTION_NOT_KNOWN',
            'RETENTION_NOT_MET',
            'RETIREMENT_DIFFERS'
        ]);
        function leaveStanding(found, compared, standing) {
            const isLeft = leftBy(compared);
            const candidates = new Set(found.filter((one)=>'error' === one.severity && isLeft(one)));
            if (0 === candidates.size) return [
                ...found
            ];
            const counts = new Map();
            const codes = new Set();
            for (const one of standing()){
                const key = keyOf(one);
                counts.set(key, (counts.get(key) ?? 0) + 1);
                codes.add(one.code);
            }
            return found.map((one)=>{
                if (!candidates.has(one) || !codes.has(one.code)) return one;
                const key = keyOf(one);
                const count = counts.get(key) ?? 0;
                if (0 === count) return one;
                counts.set(key, count - 1);
                return {
                    ...one,
                    severity: 'warning',
                    message: `${one.message}; base has it already`
                };
            });
        }
        function keyOf({ code, file, pointer, message, cause }) {
            return JSON.stringify([
                code,
                file,
                pointer,
                cause ?? message
            ]);
        }
        function leftBy({ named, head, range }) {
            if (!range) {
                const isSame = 'absent' !== head.contract.kind && governedFiles(head) === governedFiles(named);
                return ()=>isSame;
            }
            const touched = range.touched.filter(({ level })=>'none' !== level).map(({ pointer })=>pointer);
            const isContractLeft = 0 === touched.length && isValidSide(named) && named.contract.value.distribution_contract_version === range.contract.distribution_contract_version;
            const { prose, changelog } = head;
            return ({ code, file, pointer, cause })=>{
                if (code.startsWith('DOCUMENT_') && [
                    prose.path,
                    changelog.path
                ].includes(file)) return isContractLeft;
                if (void 0 !== cause) return true;
                if (void 0 === pointer || !OF_A_FIELD.has(code)) return isContractLeft;
                return !touched.some((at)=>(0, json_pointer.hU)(at, pointer) || (0, json_pointer.hU)(pointer, at));
            };
        }
        function governedFiles({ contract, prose, changelog, owners, schemas }) {
            const files = [
                contract,
                prose,
                changelog,
                owners,
                ...schemas.values()
            ];
            return JSON.stringify(files.map((document)=>[
                    document.path,
                    (0, documents.Rj)(document)
                ]).sort());
        }
        function govern(input) {
            const { base, named = base, head, empty, origin } = input;
            const range = rangeTo(head, input);
            const found = [
                ...judge(head, range),
                ...range ? checkBase(range, origin) : []
            ];
            const findings = empty ? [
                ...found,
                nothingToCompare(head)
            ] : leaveStanding(found, {
                named,
                head,
                range
            }, ()=>faultsOfBase(input));
            return report(findings, range?.touched ?? [], range && formatStub(range));
        }
        function judge(side, range) {
            if (!range) return checkDocuments(side);
            return [
                ...checkDocuments(side),
                ...checkOwners(range),
                ...checkTogether(range),
                ...checkEntries(range),
                ...checkVersion(range),
                ...checkDeprecations(range),
                ...checkNotice(range),
                ...checkStewards(range),
                ...checkSchemas(range)
            ];
        }
        function faultsOfBase({ base, named = base, head, ...more }) {
            const side = {
                ...named,
                day: head.day
            };
            return judge(side, rangeTo(side, {
                ...more,
                base: named
            }));
        }
        function rangeTo(head, { base, published, clock }) {
            return isValidSide(head) ? readRange({
                base,
                head,
                published,
                clock
            }) : void 0;
        }
        function report(findings, changes, stub) {
            return {
                result: findings.some(({ severity })=>'error' === severity) ? 'failed' : 'passed',
                findings: (0, governance_findings.Tc)(findings).map(({ cause: _, ...finding })=>finding),
                changes,
                stub
            };
        }
        function nothingToCompare({ contract }) {
            const message = 'base and head are one commit: only the documents as they stand were checked, and no change of them';
            return (0, governance_findings.gk)('RANGE_EMPTY', {
                file: contract.path
            }, message);
        }
        var working_tree = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var commits = __webpack_require__("src/host/git/commits.ts");
        var objects = __webpack_require__("src/host/git/objects.ts");
        var reading = __webpack_require__("src/host/git/reading.ts");
        const MiB = 1048576;
        const LISTING = {
            maxBytes: 16 * MiB
        };
        const MAX_TOTAL = 64 * MiB;
        async function readTree(repository, commit, request) {
            const [files = new Map()] = await readTrees(repository, [
                commit
            ], request);
            return files;
        }
        async function readTrees(repository, commits, request) {
            const trees = await Promise.all(commits.map((commit)=>listTree(repository, commit, request)));
            const blobs = trees.flatMap((entries)=>entries.flatMap(({ size, oid })=>void 0 === size ? [] : [
                        {
                            oid,
                            size
                        }
                    ]));
            const contents = await readBlobs(repository, blobs);
            return trees.map((entries, at)=>{
                const files = entries.map(({ path, oid, file })=>{
                    const found = file ?? contents.get(oid);
                    return [
                        path,
                        found ?? (0, errors.TR)('GIT_FAILED', `git does not have the contents of ${path} at ${commits[at]}`, path)
                    ];
                });
                return new Map(files);
            });
        }
        async function listTree({ folder, env }, commit, { paths, folders, isWanted, limit }) {
            const args = [
                'ls-tree',
                '-l',
                '-z',
                '--full-tree',
                commit,
                '--',
                ...paths,
                ...folders.map((name)=>`${name}/`)
            ];
            const listing = (await (0, reading.l)(folder, env).askOrRefuse(args, LISTING)).toString();
            let total = 0;
            return listing.split('\0').flatMap((entry)=>{
                const [, mode = '', oid = '', bytes = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
                if ('' === path || !(paths.includes(path) || isWanted(path))) return [];
                if (!mode.startsWith('100')) return [
                    {
                        path,
                        oid,
                        file: {
                            kind: KINDS[mode] ?? 'folder',
                            oid
                        }
                    }
                ];
                const size = Number(bytes);
                if (size > limit || total + size > MAX_TOTAL) return [
                    {
                        path,
                        oid,
                        file: {
                            kind: 'large',
                            size,
                            oid
                        }
                    }
                ];
                total += size;
                return [
                    {
                        path,
                        oid,
                        size
                    }
                ];
            });
        }
        const KINDS = {
            120000: 'symlink',
            160000: 'submodule',
            '040000': 'folder'
        };
        async function readBlobs(repository, blobs) {
            const found = new Map();
            const sizes = new Map(blobs.map(({ oid, size })=>[
                    oid,
                    size
                ]));
            if (0 === sizes.size) return found;
            const maxBytes = [
                ...sizes.values()
            ].reduce((sum, size)=>sum + size + 200, 0);
            for (const { oid, type, bytes } of (await (0, objects.$)(repository, [
                ...sizes.keys()
            ], maxBytes)))if ('blob' === type && bytes.length === sizes.get(oid)) found.set(oid, {
                kind: 'file',
                bytes
            });
            return found;
        }
        const DEFAULT_CONTRACT = 'docs/distribution-contract.json';
        const MOST_CHANGES = 50;
        async function contractAtBase(repository, { base, head }, { there, now }) {
            if (isContract(there)) return there;
            const held = [
                await (0, commits.vl)(repository, base, head),
                await (0, commits.QO)(repository, base, SIGN)
            ];
            const paths = new Set([
                DEFAULT_CONTRACT,
                ...held.flat(),
                ...await (0, commits.QO)(repository, base, '\\u00')
            ]);
            paths.delete(there.path);
            const before = await readContracts(repository, base, [
                ...paths
            ]);
            const after = await readContracts(repository, head, [
                ...paths
            ]);
            return before.find((old, at)=>hasMoved(old, after[at], now)) ?? there;
        }
        function hasMoved(old, after, now) {
            const isDefault = old.path === DEFAULT_CONTRACT;
            if ('absent' === old.kind || !isDefault && !isContract(old)) return false;
            const saysItStands = old.stated.path === old.path;
            if (!after || !isContract(after)) return saysItStands || isDefault || after?.kind === 'absent';
            return saysItStands && old.stated.product === now.stated.product;
        }
        async function validBase(repository, base, head, contract) {
            const why = whyInvalid(contract);
            if (void 0 === why || base.git_rev === head.git_rev) return {
                commit: base,
                contract,
                origin: {
                    kind: 'named'
                }
            };
            const changes = await (0, commits.fs)(repository, base.git_rev, contract.path, MOST_CHANGES);
            for (const { parent } of changes){
                if (void 0 === parent) continue;
                const [earlier] = await readContracts(repository, parent, [
                    contract.path
                ]);
                if (void 0 !== whyInvalid(earlier)) continue;
                const commit = await (0, commits.WL)(repository, parent, 'base');
                return {
                    commit,
                    contract: earlier,
                    origin: {
                        kind: 'earlier',
                        of: base.git_rev,
                        is: parent,
                        why
                    }
                };
            }
            if ('absent' === contract.kind) return {
                commit: base,
                contract,
                origin: {
                    kind: 'named'
                }
            };
            const cut = changes.length === MOST_CHANGES || await (0, commits.fE)(repository);
            return {
                commit: base,
                contract,
                origin: {
                    kind: cut ? 'cut' : 'nowhere'
                }
            };
        }
        async function readContracts(repository, commit, paths) {
            const limit = identity_paths.mu.maxBytes;
            const files = await readTree(repository, commit, {
                paths,
                folders: [],
                isWanted: ()=>false,
                limit
            });
            return paths.map((path)=>readContract(files.get(path), path));
        }
        var in_parallel = __webpack_require__("src/host/in-parallel.ts");
        var above_dist = __webpack_require__("src/host/store/above-dist.ts");
        var release_index_read = __webpack_require__("src/steps/release-index/read.ts");
        async function readHistory(source, { head, base }) {
            if (!source) return {
                known: false,
                why: 'no source was given'
            };
            const read = await (0, release_index_read.aD)(source);
            if (!read) return withoutIndex(source);
            const products = [
                head.product,
                base.product
            ].filter((product)=>void 0 !== product);
            if (products.length > 0 && !products.includes(read.index.product)) (0, errors.TR)('PRODUCT_MISMATCH', `${source.name} holds releases of ${read.index.product}, the contract is of ${products.join(' or ')}`, 'source');
            const releases = (0, release_index_releases.RP)(read.index);
            const named = releasesToRead(releases, head.version).map(({ contract_version, version: release })=>({
                    release,
                    contract_version,
                    path: (0, identity_paths.G6)(contract_version, release)
                }));
            await source.prefetch?.(named.map(({ path })=>path));
            const contracts = await (0, in_parallel.H)(named, async ({ release, contract_version, path })=>{
                const stored = await source.read(path, identity_paths.mu.maxBytes);
                const file = stored && {
                    kind: 'file',
                    bytes: stored.bytes
                };
                return {
                    release,
                    contract_version,
                    document: readContract(file, path)
                };
            });
            return {
                known: true,
                name: source.name,
                releases,
                contracts,
                rows: (0, release_index_releases.EZ)(read.index.rows)
            };
        }
        async function withoutIndex(source) {
            const { name } = source;
            const listed = await source.list('dist');
            const [file] = listed?.filter((path)=>!/\/\.[^/]*$/.test(path)) ?? [];
            if (void 0 !== file) return {
                known: false,
                why: `${name} has ${file}, and no ${identity_paths.Pm}`,
                whatToDo: 'Restore the index, or finish the publish that has not written it.'
            };
            if (listed && (await source.isStore?.() ?? true)) return {
                known: true,
                name,
                releases: [],
                contracts: []
            };
            return {
                known: false,
                why: `${name} has no ${identity_paths.Pm}`,
                whatToDo: (0, above_dist.V)(name) ?? 'Check its name. Where nothing was published yet, name a store that can be listed; a folder has dist/ in it.'
            };
        }
        var external_node_fs_ = __webpack_require__("node:fs");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var markdown_page = __webpack_require__("src/contract/governance/markdown-page.ts");
        var tables = __webpack_require__("src/contract/governance/prose/tables.ts");
        const WHY_LEFT = {
            hidden: 'no reader sees it as a table, so move it out first',
            unpaired: 'it lacks one of its two marker lines, so where it ends is not known',
            misspelt: 'its marker is written in another way, and may be of another program'
        };
        function repairTables(markdown, contract, file) {
            const page = new markdown_page.l(markdown);
            const stale = (0, regions.IC)(page, contract);
            const different = new Set(stale.filter(({ fault })=>'different' === fault).map(({ name })=>name));
            const agreeing = [
                ...(0, regions.by)(page, contract)
            ].filter(([name])=>!different.has(name));
            const fixes = [
                ...stale.map((table)=>fixOf(table, file)),
                ...agreeing.length > 0 ? [
                    agree(agreeing, file)
                ] : []
            ];
            return {
                text: (0, regions.m5)(markdown, contract),
                fixes: fixes.length > 0 ? fixes : [
                    nothingToFix(contract, file)
                ]
            };
        }
        function fixOf({ name, line, fault, cause }, file) {
            const of = {
                file,
                line,
                tables: [
                    name
                ]
            };
            if ('different' === fault) return {
                outcome: 'regenerated',
                ...of,
                message: `regenerated the table ${name}`
            };
            const because = void 0 === cause ? '' : ` (because of line ${cause})`;
            return {
                outcome: 'left',
                ...of,
                message: `left the table ${name} as it is: ${WHY_LEFT[fault]}${because}`
            };
        }
        function agree(agreeing, file) {
            const tables = agreeing.map(([name])=>name);
            const message = `nothing to do for what says the same as the contract already: ${tables.join(', ')}`;
            return {
                outcome: 'agrees',
                file,
                line: agreeing[0]?.[1] ?? 1,
                tables,
                message
            };
        }
        function nothingToFix(contract, file) {
            const names = [
                ...(0, tables.t)(contract).keys()
            ].join(', ');
            const message = `${file} has no generated table, and needs none. To have one, write the lines <!-- generated:NAME --> and <!-- /generated:NAME -->, the one below the other, with NAME of: ${names}`;
            return {
                outcome: 'none',
                file,
                line: 1,
                tables: [],
                message
            };
        }
        var files = __webpack_require__("src/host/disk/files.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        async function fixTables(root, path) {
            const bytes = await readWorkingFile(root, path, identity_paths.mu.maxBytes);
            const contract = readValid(bytes, path);
            if ('string' == typeof contract) {
                const message = `left all tables as they are: the contract that they would be made of is not valid: ${contract}`;
                return {
                    fixed: [],
                    fixes: [
                        {
                            outcome: 'left',
                            file: path,
                            line: 1,
                            tables: [],
                            message
                        }
                    ]
                };
            }
            const { prose } = contract.governance.documents;
            const text = (0, strict_json._)(await readWorkingFile(root, prose, documents.W$), documents.W$, prose);
            const repair = repairTables(text, contract, prose);
            if (repair.text === text) return {
                fixed: [],
                fixes: repair.fixes
            };
            await (0, files.fR)((0, external_node_path_.join)(root, prose), Buffer.from(repair.text));
            return {
                fixed: [
                    prose
                ],
                fixes: repair.fixes
            };
        }
        function readValid(bytes, path) {
            try {
                return (0, contract.UA)(bytes, path);
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                return error.faults[0]?.message ?? error.message;
            }
        }
        async function readWorkingFile(root, path, limit) {
            const file = (0, external_node_path_.join)(root, path);
            if (!(0, external_node_fs_.existsSync)(file)) (0, errors.TR)('DOCUMENT_NOT_FOUND', `${path} is not in the working tree`, path, 'Write it; tables are only made anew in it.');
            const { handle } = await (0, regular_file.Z)(file, path);
            await handle.close();
            const real = await (0, promises_.realpath)(file);
            if (real !== (0, external_node_path_.join)(await (0, promises_.realpath)(root), path)) (0, errors.TR)('IO_FAILED', `${path} is reached through a link, below ${(0, external_node_path_.dirname)(real)}`, path);
            return (0, files.yu)(file, limit, path);
        }
        class Trees {
            repository;
            path;
            #read = new Map();
            #wanted;
            constructor(repository, path){
                this.repository = repository;
                this.path = path;
                const { paths, folders } = wantedFiles([
                    readContract(void 0, path)
                ]);
                this.#wanted = {
                    paths: [
                        path,
                        ...paths
                    ],
                    folders
                };
            }
            async contractsAt(commits) {
                await this.#readAll(commits);
                return commits.map(({ git_rev })=>readContract(this.#read.get(git_rev)?.get(this.path), this.path));
            }
            async sides(contracts, commits) {
                this.#want(wantedFiles(Object.values(contracts)));
                await this.#readAll(Object.values(commits));
                const sideOf = (which, other)=>{
                    const { git_rev, time } = commits[which];
                    return readSide({
                        contract: contracts[which],
                        files: this.#read.get(git_rev) ?? new Map(),
                        time
                    }, other);
                };
                const head = sideOf('head');
                const base = sideOf('base', head);
                return {
                    head,
                    base,
                    named: commits.named === commits.base ? base : sideOf('named', head)
                };
            }
            #want({ paths, folders }) {
                const had = this.#wanted;
                this.#wanted = {
                    paths: [
                        ...new Set([
                            ...had.paths,
                            ...paths
                        ])
                    ],
                    folders: [
                        ...new Set([
                            ...had.folders,
                            ...folders
                        ])
                    ]
                };
                const isMore = this.#wanted.paths.length + this.#wanted.folders.length > had.paths.length + had.folders.length;
                if (isMore) this.#read.clear();
            }
            async #readAll(commits) {
                const revisions = [
                    ...new Set(commits.map(({ git_rev })=>git_rev))
                ].filter((one)=>!this.#read.has(one));
                const request = {
                    ...this.#wanted,
                    isWanted: documents.mg,
                    limit: documents.W$
                };
                const trees = revisions.length > 0 ? await readTrees(this.repository, revisions, request) : [];
                revisions.forEach((revision, at)=>{
                    this.#read.set(revision, trees[at] ?? new Map());
                });
            }
        }
        async function governRange(request) {
            const { contract: path, source } = request;
            requirePath(path);
            const { head, named, isCheckedOut } = await resolveRange(request);
            const fix = request.fix ? await fixCheckedOut(request, isCheckedOut) : {
                fixed: [],
                fixes: []
            };
            const files = new Trees(request, path);
            const [atHead, atNamed] = await files.contractsAt([
                head,
                named
            ]);
            const revisions = {
                base: named.git_rev,
                head: head.git_rev
            };
            const before = await contractAtBase(request, revisions, {
                there: atNamed,
                now: atHead
            });
            const from = await validBase(request, named, head, before);
            const published = await readHistory(source, {
                head: atHead.stated,
                base: from.contract.stated
            });
            if (isCheckedOut) await warnUncommitted(request, head, Object.values(documentPaths(atHead)), fix.fixed);
            const report = govern({
                ...await files.sides({
                    head: atHead,
                    base: from.contract,
                    named: before
                }, {
                    head,
                    base: from.commit,
                    named
                }),
                empty: named.git_rev === head.git_rev,
                origin: from.origin,
                published,
                clock: (0, days.kb)(request.now().getTime())
            });
            return {
                ...report,
                base: from.commit.git_rev,
                head: head.git_rev,
                contract: path,
                ...fix,
                ...publishedOf(published)
            };
        }
        function publishedOf(history) {
            if (!history.known || !history.rows) return {};
            return {
                published: {
                    source: history.name,
                    releases: history.releases.length,
                    ...history.rows
                }
            };
        }
        function requirePath(path) {
            if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) (0, errors.TR)('INVALID_INPUT', `${path} is not a path within the repository, with /`, 'contract');
        }
        async function resolveRange(request) {
            const ends = [
                {
                    name: request.head,
                    input: 'head'
                },
                {
                    name: request.base,
                    input: 'base'
                }
            ];
            const asked = request.fix || void 0 !== request.warn;
            const [head, base, checkedOut] = asked ? await (0, commits.J9)(request, [
                ...ends,
                {
                    name: 'HEAD',
                    input: 'head'
                }
            ]) : await (0, commits.J9)(request, ends);
            const named = await whereHeadLeft(request, base, head);
            return {
                head,
                named,
                isCheckedOut: checkedOut?.git_rev === head.git_rev
            };
        }
        async function whereHeadLeft(request, base, head) {
            if ('exact' === request.comparison) return base;
            const from = await (0, commits.wu)(request, base.git_rev, head.git_rev);
            return from === base.git_rev ? base : (0, commits.WL)(request, from, 'base');
        }
        async function warnUncommitted(request, head, documents, fixed) {
            const { warn } = request;
            if (!warn) return;
            const changed = await (0, working_tree.mS)(request.folder, request.env, documents);
            for (const path of changed.filter((one)=>!fixed.includes(one)))warn(`${path} has changes that are not committed; what is checked is ${head.git_rev.slice(0, 12)}`);
        }
        async function fixCheckedOut(request, isCheckedOut) {
            if (!isCheckedOut) (0, errors.TR)('INVALID_INPUT', 'tables are regenerated in the working tree, and head is not what is checked out', 'fix');
            return fixTables(await (0, working_tree.Hn)(request.folder, request.env), request.contract);
        }
    }),
    "src/steps/govern/lines.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>governLines
        });
        var _contract_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/clip.ts");
        var _contract_governance_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/governance/findings.ts");
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/text/harmless.ts");
        const MOST_CHANGES = 1000;
        const MOST_NAMED = 500;
        function governLines({ result, base, head, changes, findings, stub, fixed, fixes, published }, formatNext) {
            const facing = changes.filter(({ level })=>'none' !== level);
            return [
                `${base.slice(0, 12)}..${head.slice(0, 12)}: ${facing.length} consumer-facing changes`,
                ...changes.slice(0, MOST_CHANGES).map(({ kind, pointer, level })=>`  ${kind} ${(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)((0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_2__.$)(pointer, MOST_NAMED))} (${'none' === level ? 'nothing to consumers' : level})`),
                ...changes.length > MOST_CHANGES ? [
                    `  and ${changes.length - MOST_CHANGES} more`
                ] : [],
                ...published ? [
                    publishedLine(published)
                ] : [],
                ...findings.flatMap(findingLines),
                ...void 0 === stub ? [] : [
                    'missing in the changelog, to paste:',
                    '',
                    ...stub.trimEnd().split('\n'),
                    ''
                ],
                ...fixes.map(({ message, file, line })=>(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)(`fix: ${message} (${file}:${line})`)),
                ...fixed.map((path)=>`regenerated the tables of ${path} in the working tree; commit it`),
                ...(0, _contract_governance_findings_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(findings).flatMap((next)=>nextLines(next, formatNext(next))),
                result
            ];
        }
        function publishedLine({ source, releases, rows, attested }) {
            return (0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)(`published in ${source}: ${releases} releases, ${rows} rows, ${attested} of them attested`);
        }
        function nextLines({ purpose }, said) {
            return void 0 === said ? [] : [
                `${purpose}:`,
                `  ${said}`
            ];
        }
        function findingLines({ severity, code, message, file, line, whatToDo, clause }) {
            return [
                (0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)(`${severity}[${code}]: ${message} (${file}:${line})`),
                `  ${whatToDo} Specification, ${clause}.`
            ];
        }
    }),
    "semver/functions/inc.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const inc = (version, release, options, identifier, identifierBase)=>{
            if ('string' == typeof options) {
                identifierBase = identifier;
                identifier = options;
                options = void 0;
            }
            try {
                return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
            } catch (er) {
                return null;
            }
        };
        module.exports = inc;
    }),
    "src/contract/executable/requires.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AZ: ()=>compareDotted,
            RP: ()=>requiresOfAll,
            Ti: ()=>isSameRequires,
            q1: ()=>formatRequires
        });
        function compareDotted(a, b) {
            const [left, right] = [
                a.split('.').map(Number),
                b.split('.').map(Number)
            ];
            for(let at = 0; at < Math.max(left.length, right.length); at++){
                const order = (left[at] ?? 0) - (right[at] ?? 0);
                if (0 !== order) return order;
            }
            return 0;
        }
        function requiresOfAll(programs) {
            return programs.reduce((a, b)=>a && b && requiresOfBoth(a, b));
        }
        function requiresOfBoth(a, b) {
            if ('macos' in a || 'macos' in b) {
                if (!('macos' in a && 'macos' in b)) return;
                return compareDotted(a.macos, b.macos) < 0 ? b : a;
            }
            if ('none' === a.libc) return b;
            if ('none' === b.libc) return a;
            if (a.libc !== b.libc) return;
            if (void 0 === a.minimum || void 0 === b.minimum) return {
                libc: a.libc
            };
            return compareDotted(a.minimum, b.minimum) < 0 ? b : a;
        }
        function isSameRequires(a, b) {
            return formatRequires(a) === formatRequires(b);
        }
        function formatRequires(requires) {
            if (!requires) return 'nothing that is known';
            if ('macos' in requires) return `macOS ${requires.macos}`;
            if ('none' === requires.libc) return 'no libc';
            return void 0 === requires.minimum ? requires.libc : `${requires.libc} ${requires.minimum}`;
        }
    }),
    "src/contract/text/glob.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>matchSegments,
            k: ()=>matchesGlob
        });
        function matchSegments(wanted, parts, end) {
            let reached = parts.map(()=>false);
            reached = [
                true,
                ...reached
            ];
            for (const segment of wanted){
                const next = reached.map(()=>false);
                for(let at = 0; at < reached.length; at++)if (reached[at]) {
                    if ('**' === segment) next.fill(true, at);
                    else if (at < parts.length && matchesGlob(segment, parts[at] ?? '')) next[at + 1] = true;
                }
                reached = next;
            }
            const whole = true === reached[parts.length];
            const inside = reached.slice(0, parts.length).includes(true);
            return 'exact' === end ? whole : 'inside' === end ? inside : whole || inside;
        }
        function matchesGlob(pattern, text) {
            let [at, p, star, back] = [
                0,
                0,
                -1,
                0
            ];
            while(at < text.length)if ('*' === pattern[p]) {
                star = p++;
                back = at;
            } else if ('?' === pattern[p] || pattern[p] === text[at]) {
                p++;
                at++;
            } else {
                if (!(star >= 0)) return false;
                p = star + 1;
                at = ++back;
            }
            while('*' === pattern[p])p++;
            return p === pattern.length;
        }
    }),
    "src/host/git/checkout/working-tree.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Qo: ()=>headCommit,
            m9: ()=>withinRoot,
            mS: ()=>uncommittedPaths,
            q9: ()=>publicUri,
            sourceUri: ()=>sourceUri,
            vl: ()=>changedPaths
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/reading.ts");
        var _unborn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/unborn.ts");
        const SHORT = {
            maxBytes: 1048576
        };
        const LISTING = {
            maxBytes: 67108864
        };
        const MOST_NAMED = 10;
        async function repositoryRoot(folder, env) {
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                'rev-parse',
                '--show-toplevel'
            ], SHORT);
            const path = out.toString().replace(/\r?\n$/, '');
            if ('' === path) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
        async function headCommit(folder, env) {
            const args = [
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%H %ct',
                'HEAD'
            ];
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse(args, SHORT).catch(async (error)=>{
                await (0, _unborn_js__WEBPACK_IMPORTED_MODULE_5__.n)({
                    folder,
                    env
                });
                throw error;
            });
            const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(out.toString()) ?? [];
            if (void 0 === git_rev || void 0 === time) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', 'git log does not name HEAD', folder);
            return {
                git_rev,
                time: Number(time)
            };
        }
        function requireHead(head, git_rev) {
            if (head.git_rev !== git_rev) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
        }
        async function changedPaths(folder, env) {
            return statusPaths(folder, env, 'no', []);
        }
        async function uncommittedPaths(folder, env, paths = []) {
            return statusPaths(folder, env, 'all', paths);
        }
        async function statusPaths(folder, env, untracked, paths) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                `--untracked-files=${untracked}`,
                '--no-renames'
            ];
            args.push(`--ignore-submodules=${'all' === untracked ? 'none' : 'untracked'}`);
            const named = paths.map((path)=>`:(top,literal)${path}`);
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                ...args,
                '--',
                ...named
            ], LISTING);
            return out.toString().split('\0').flatMap((entry)=>'' === entry ? [] : [
                    entry.slice(3)
                ]);
        }
        function requireClean(changed, folders, prefixes) {
            const below = [
                ...folders.map((folder)=>`${folder}/`),
                ...prefixes
            ];
            const dirty = changed.filter((path)=>!below.some((start)=>path.startsWith(start)));
            if (0 === dirty.length) return;
            const named = dirty.slice(0, MOST_NAMED).map((path)=>JSON.stringify(path));
            const more = dirty.length > named.length ? ` and ${dirty.length - named.length} more` : '';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TREE_DIRTY', `the working tree has changes: ${named.join(', ')}${more}`, dirty[0]);
        }
        async function withinRoot(root, folder) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realFolder(root), await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
            if ('' === path || '..' === path || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) return;
            return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        }
        async function realFolder(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            } catch (error) {
                const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                if (!(0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) || parent === folder) throw error;
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            }
        }
        async function sourceUri(folder, env) {
            const { status, stdout } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).ask([
                'config',
                '--get',
                'remote.origin.url'
            ], SHORT);
            return 0 === status ? publicUri(stdout.toString().trim()) : 'git+local';
        }
        function publicUri(remote) {
            const [, host, path] = /^(?:[^@/:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/|:)(.+)$/.exec(remote) ?? [];
            const text = void 0 === host ? remote : `ssh://${host}/${(path ?? '').replace(/^\//, '')}`;
            const url = URL.canParse(text) ? new URL(text) : void 0;
            if (!url || ![
                'https:',
                'http:',
                'ssh:',
                'git:'
            ].includes(url.protocol) || '' === url.host) return 'git+local';
            return `git+${url.protocol}//${url.host}${url.pathname}`;
        }
    }),
    "src/host/git/unborn.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>refuseUnborn
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/reading.ts");
        async function refuseUnborn({ folder, env }) {
            const head = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder, env).ask([
                'rev-parse',
                '--verify',
                '--quiet',
                'HEAD'
            ], {
                maxBytes: 1024
            });
            if (1 === head.status && '' === head.stderr) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `the repository of ${folder} has no commit`, 'HEAD', 'Commit first.');
        }
    }),
    "src/host/disk/regular-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/in-use.ts");
        async function openRegularFile(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_3__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle?.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.dH)(error, place);
            }
        }
    }),
    "src/host/git/commits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J9: ()=>resolveCommits,
            QO: ()=>jsonHolding,
            Uq: ()=>requireCommitName,
            WL: ()=>resolveCommit,
            fE: ()=>isShallow,
            fs: ()=>changesOf,
            vl: ()=>changedPaths,
            wu: ()=>mergeBase
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/process.ts");
        var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/git/objects.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/git/reading.ts");
        var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/records.ts");
        var _unborn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/unborn.ts");
        const MiB = 1048576;
        const LISTING = {
            maxBytes: 16 * MiB
        };
        async function ask({ folder, env }, args) {
            const { status, stdout, stderr } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).ask(args, LISTING);
            return {
                status,
                stdout: stdout.toString(),
                stderr
            };
        }
        async function askOrRefuse({ folder, env }, args) {
            return (await (0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).askOrRefuse(args, LISTING)).toString();
        }
        function requireCommitName(name, input) {
            if (!/^[^-\s\p{Cc}][^\s\p{Cc}]{0,499}$/u.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(name.slice(0, 100))} is not the name of a commit`, input);
        }
        async function resolveCommit(repository, name, input) {
            const [commit] = await resolveCommits(repository, [
                {
                    name,
                    input
                }
            ]);
            return commit;
        }
        async function resolveCommits(repository, names) {
            for (const { name, input } of names)requireCommitName(name, input);
            const input = names.map(({ name })=>`${name}^{commit}`);
            const answers = await (0, _objects_js__WEBPACK_IMPORTED_MODULE_2__.$)(repository, input, LISTING.maxBytes);
            const absent = names.find((_, at)=>answers[at]?.type !== 'commit');
            if (absent) await refuseForReason(repository, absent);
            return names.map((wanted, at)=>commitOf(wanted, answers[at]));
        }
        async function refuseForReason(repository, { name, input }) {
            await (0, _unborn_js__WEBPACK_IMPORTED_MODULE_5__.n)(repository);
            const { stderr } = await ask(repository, [
                'cat-file',
                '-t',
                `${name}^{commit}`
            ]);
            if (!/^fatal: Not a valid object name /.test(stderr)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git cannot read ${name}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_1__.UV)(stderr) || 'it is no commit'}`, input);
        }
        function commitOf({ name, input }, answer) {
            if (answer?.type !== 'commit') return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${name} is no commit of this repository`, input, 'Fetch it first, with git fetch --depth=1 origin and its name or SHA; after a force-push it may be gone for good.');
            const [header = ''] = answer.bytes.toString('latin1').split('\n\n', 1);
            const time = Number(/^committer .*> (\d+) [+-]\d+$/m.exec(header)?.[1]);
            if (!Number.isSafeInteger(time)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${answer.oid} has no time that can be read`, input);
            return {
                git_rev: answer.oid,
                time
            };
        }
        async function mergeBase(repository, base, head) {
            const { status, stdout, stderr } = await ask(repository, [
                'merge-base',
                base,
                head
            ]);
            const [found = ''] = stdout.split('\n');
            if (0 === status && /^[0-9a-f]{40,64}$/.test(found)) return found;
            if (1 !== status) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git merge-base failed: ${stderr.trim().slice(0, 500)}`, 'base');
            if (await isShallow(repository)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', 'this clone is shallow, and does not hold where head left base', 'base', 'Run git fetch --unshallow --filter=blob:none origin, or name the parent of head as base.');
            return base;
        }
        async function isShallow(repository) {
            const { stdout } = await ask(repository, [
                'rev-parse',
                '--is-shallow-repository'
            ]);
            return 'false' !== stdout.trim();
        }
        async function changesOf(repository, head, path, most) {
            const args = [
                'log',
                '--first-parent',
                `--max-count=${most}`,
                '--no-show-signature',
                '--no-color',
                '--format=%H %P'
            ];
            const out = await askOrRefuse(repository, [
                ...args,
                head,
                '--',
                `:(top,literal)${path}`
            ]);
            return out.split('\n').filter(Boolean).map((line)=>{
                const [commit = '', parent] = line.split(' ');
                return {
                    commit,
                    parent: parent || void 0
                };
            });
        }
        const MAX_PATHS = 1_000_000;
        async function changedPaths(repository, commit, other, maxPaths = MAX_PATHS) {
            const { folder, env } = repository;
            for (const one of [
                commit,
                other
            ])await refuseEndless(repository, one, maxPaths);
            const args = [
                'diff-tree',
                '-r',
                '-z',
                '--no-renames',
                '--diff-filter=DMT',
                '--name-only',
                commit,
                other
            ];
            const records = (0, _records_js__WEBPACK_IMPORTED_MODULE_4__.M)((0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).stream(args));
            return (0, _records_js__WEBPACK_IMPORTED_MODULE_4__.K)(records, 100, (path)=>'' !== path && !path.startsWith(':'));
        }
        async function refuseEndless({ folder, env }, commit, maxPaths) {
            let paths = 0;
            const args = [
                'ls-tree',
                '-r',
                '-z',
                '--name-only',
                '--full-tree',
                commit
            ];
            for await (const _ of (0, _records_js__WEBPACK_IMPORTED_MODULE_4__.M)((0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).stream(args)))if (++paths > maxPaths) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${commit} holds more than ${maxPaths} paths`, commit);
        }
        async function jsonHolding(repository, commit, text) {
            const args = [
                'grep',
                '-l',
                '-z',
                '-F',
                '--full-name',
                '--no-color',
                '--no-textconv',
                '-e',
                text,
                commit
            ];
            const { status, stdout, stderr } = await ask(repository, [
                ...args,
                '--',
                ':(top)*.json'
            ]);
            if (0 !== status && 1 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git grep failed: ${stderr.trim().slice(0, 500)}`, commit);
            return stdout.split('\0').filter(Boolean).slice(0, 100).map((name)=>name.slice(commit.length + 1));
        }
    }),
    "src/host/git/objects.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>readObjects
        });
        var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/git/reading.ts");
        async function readObjects({ folder, env }, names, maxBytes) {
            const input = names.map((name)=>`${name}\n`);
            return objectsIn(await (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.l)(folder, env).askOrRefuse([
                'cat-file',
                '--batch'
            ], {
                input,
                maxBytes
            }));
        }
        function objectsIn(out) {
            const answers = [];
            for(let at = 0; at < out.length;){
                const end = out.indexOf(10, at);
                const [oid = '', type = '', size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
                const length = void 0 === size ? -1 : Number(size);
                if (end < 0 || !Number.isSafeInteger(length)) break;
                const from = end + 1;
                answers.push({
                    oid,
                    type,
                    bytes: out.subarray(from, from + Math.max(length, 0))
                });
                at = from + length + 1;
            }
            return answers;
        }
    }),
    "src/host/git/records.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>firstOf,
            M: ()=>recordsOf
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const MAX_RECORD = 65536;
        async function* recordsOf(chunks) {
            let rest = Buffer.alloc(0);
            for await (const chunk of chunks){
                const bytes = 0 === rest.byteLength ? Buffer.from(chunk) : Buffer.concat([
                    rest,
                    chunk
                ]);
                let begin = 0;
                for(let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, begin)){
                    yield bytes.toString('utf8', begin, end);
                    begin = end + 1;
                }
                rest = bytes.subarray(begin);
                if (rest.byteLength > MAX_RECORD) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git lists a name of more than ${MAX_RECORD} bytes`);
            }
        }
        async function firstOf(records, most, isWanted) {
            const found = [];
            for await (const record of records){
                if (isWanted(record)) found.push(record);
                if (found.length === most) break;
            }
            return found;
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
    })
};
