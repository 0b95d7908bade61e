# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""What must not be in a version is not in it, in any kind of file, wherever one looks.

A session is made from the schema, so that a field that comes later is in it too: every text of it is
a word that is nowhere else. Of each word it is known who gets it. It is looked for as a reader would
(pdftotext), in the file itself and in all that is packed in it; and what only can be seen, as the
picture in a PNG, must be the same as when the rest had never been said.

Usage: test_canaries.py PROGRAM SCHEMA
"""
import copy
import functools
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zlib

PROGRAM = SCHEMA = None

AUDIENCES = 'client', 'professional', 'employer'
FORMATS = 'pdf', 'png', 'svg', 'text'
STANDARD = 'use-skills', 'develop-skills', 'decisions', 'contacts', 'own-goals', 'income', 'valuable'
PLACES = 'inner', 'middle', 'outer', 'aside', 'tray'
OLD, BEFORE, SHOWN = range(3)

# Who may be kept from what, by the names of the members. A mark that is new makes the tests fail.
MARKS = {'private', 'for-employer', 'questionnaire-private'}
# Members by which one record finds another are given, not filled in.
LINKS = {'card', 'need', 'start', 'agreement'}
# Whether a summary shows them: the rest of what was said earlier stays with that conversation.
OF_BEFORE = re.compile(r"agreements/\d+/(text|helped)|closing/in-between/\d+/(text|helped)")
OF_EMPLOYER = re.compile(r"agreements/\d+/(text|who-else|if-not)")


class Session:
    """A session with a word of its own in every text.

    Of what is there only once in a conversation, as its closing, it is private what `single` says for the
    conversation that is shown, and the other way round for the one before.
    """

    def __init__(self, single):
        self.single = single
        self.words = {}
        self.own = [f'own-{number}' for number in range(len(PLACES) * 4)]
        self.document = self.fill(SCHEMA, ())

    def fill(self, rules, path, marks=()):
        rules = resolve(rules)
        if 'const' in rules:
            return rules['const']
        if 'enum' in rules:
            return self.choose(rules['enum'], path)
        if 'anyOf' in rules:
            return f'2026-11-{10 + path.count("agreements")}'
        return getattr(self, 'fill_' + rules['type'])(rules, path, marks)

    def choose(self, nicks, path):
        if path[-1] == 'purpose':
            return 'conversation'
        if path[-1] == 'audience':
            return 'client'
        return 'other' if path[-1] == 'who' else nicks[-1]

    def fill_string(self, rules, path, marks):
        if rules.get('format') == 'date':
            return '2026-11-22'
        if rules.get('format') == 'date-time':
            return '2026-11-22T10:00:00Z'
        if path[-1] == 'language':
            return 'nl'
        if 'maxLength' in rules and rules['maxLength'] <= 64 and 'A-Z' in rules.get('pattern', ''):
            return '-'.join(map(str, path))
        word = f'zq{len(self.words):04d}qz'
        self.words[word] = path
        return word

    def fill_integer(self, rules, path, marks):
        return min(rules['maximum'], 4)

    def fill_boolean(self, rules, path, marks):
        if path[-1] not in MARKS:
            return True
        if marks:
            return dict(marks)[path[-1]]
        return self.single == (path[1] == SHOWN)

    def fill_object(self, rules, path, marks):
        return {name: self.fill(member, path + (name,), marks)
                for name, member in rules['properties'].items() if name not in LINKS}

    def fill_array(self, rules, path, marks):
        if path == ('deck',):
            return [{'id': card} for card in STANDARD] + [self.fill_own(number) for number in range(len(self.own))]
        if path == ('conversations',):
            return [self.fill(rules['items'], path + (number,)) for number in range(3)]
        item = resolve(rules['items'])
        names = sorted(MARKS & set(item['properties']))
        variants = list(itertools.product((False, True), repeat=len(names)))
        if path[-1] == 'placements':
            return self.fill_placements(item, path)
        if path[-1] == 'questionnaire':
            return [{**self.fill(item, path + (number,)), 'card': card} for number, card in enumerate(self.own)]
        items = [self.fill(item, path + (number,), tuple(zip(names, values)) or marks)
                 for number, values in enumerate(variants * (2 if len(variants) == 1 else 1))]
        return self.link(items, path[-1])

    def fill_own(self, number):
        card = self.fill(SCHEMA['$defs']['card'], ('deck', len(STANDARD) + number))
        return {**card, 'id': self.own[number]}

    def fill_placements(self, item, path):
        placements = [{'card': card, 'place': 'tray'} for card in STANDARD]
        for number, card in enumerate(self.own):
            private = bool(number // len(PLACES) & (1 if path[1] == SHOWN else 2))
            placement = self.fill(item, path + (len(placements),), (('private', private),))
            where = (number * 211 % 1200) - 600, (number * 137 % 1200) - 600
            place = PLACES[(number + path[1]) % len(PLACES)]
            placements.append({**placement, 'card': card, 'place': place, 'x': where[0], 'y': where[1]})
        return placements

    def link(self, items, name):
        """Agreements for cards that are private then, now, both or never."""
        if name != 'agreements':
            return items
        return [{**item, 'card': self.own[number * len(PLACES) % len(self.own)]} for number, item in enumerate(items)]

    def records_at(self, path):
        """The records around a text, the nearest last."""
        value = self.document
        for step in path:
            if isinstance(value, dict):
                yield value
            value = value[step]

    def private_cards(self, number):
        placements = self.document['conversations'][number]['placements']
        return {placement['card'] for placement in placements if placement.get('private')}

    def gets(self, audience, path):
        """Whether the word at a path must be in the summary; otherwise it must not."""
        records = list(self.records_at(path))
        private = any(record.get('private') for record in records)
        inside = '/'.join(map(str, path[2:]))
        if audience == 'employer':
            return (path[:2] == ('conversations', SHOWN) and not private and bool(OF_EMPLOYER.fullmatch(inside))
                    and records[-1]['for-employer'])
        if audience == 'professional' and private:
            return False
        if path[0] == 'deck':
            return audience == 'client' or records[-1]['id'] not in self.private_cards(SHOWN)
        if path[0] == 'conversations':
            return path[1] == SHOWN or (path[1] == BEFORE and bool(OF_BEFORE.fullmatch(inside)))
        return path == ('label',)

    def expect(self, audience):
        return {word for word, path in self.words.items() if self.gets(audience, path)}

    def never_said(self, audience):
        """The session as it would be had nobody ever said what the audience does not get."""
        document = copy.deepcopy(self.document)
        return self.agreements_alone(document) if audience == 'employer' else self.nothing_private(document)

    def nothing_private(self, document):
        now, then = self.private_cards(SHOWN), self.private_cards(BEFORE)
        before, shown = (document['conversations'][number] for number in (BEFORE, SHOWN))
        places = {placement['card']: placement['place'] for placement in shown['placements']}
        # Where a card lay that was private then, is not told: as if it lay where it lies.
        for placement in before['placements']:
            if placement['card'] in then:
                placement.update(place=places[placement['card']], private=False)
        forget_private(document)
        for conversation in document['conversations']:
            for name in 'placements', 'questionnaire':
                conversation[name] = [item for item in conversation.get(name, []) if item['card'] not in now]
            for agreement in conversation['agreements']:
                if agreement['card'] in now or (agreement['card'] in then and conversation is before):
                    del agreement['card']
        document['deck'] = [card for card in document['deck'] if card['id'] not in now]
        return document

    def agreements_alone(self, document):
        shown = document['conversations'][SHOWN]
        agreements = [{name: value for name, value in agreement.items() if name not in ('card', 'helped', 'result')}
                      for agreement in shown['agreements'] if agreement['for-employer'] and not agreement['private']]
        document.update(label='', deck=[{'id': card} for card in STANDARD])
        document['conversations'] = [{'id': 'x', 'date': shown['date'], 'placements': [], 'agreements': agreements}]
        return document


def resolve(rules):
    while '$ref' in rules:
        rules = {**SCHEMA['$defs'][rules['$ref'].rsplit('/', 1)[1]],
                 **{name: value for name, value in rules.items() if name != '$ref'}}
    return rules


def forget_private(value):
    """Takes out each record that is private, and the questionnaire that is."""
    if isinstance(value, list):
        value[:] = [item for item in value if not item.get('private')]
    else:
        if value.get('questionnaire-private'):
            del value['questionnaire']
        for name in [name for name, member in value.items() if isinstance(member, dict) and member.get('private')]:
            del value[name]
    for member in value if isinstance(value, list) else value.values():
        if isinstance(member, (dict, list)):
            forget_private(member)


def unpack(data):
    """All that is packed in a file: streams of a PDF, and texts in a PNG."""
    for start in re.finditer(rb'stream\r?\n', data):
        try:
            yield zlib.decompressobj().decompress(data[start.end():])
        except zlib.error:
            pass
    position = 8
    while data.startswith(b'\x89PNG') and position < len(data):
        length, kind = int.from_bytes(data[position:position + 4], 'big'), data[position + 4:position + 8]
        if kind in (b'zTXt', b'iTXt'):
            body = data[position + 8:position + 8 + length]
            for at in range(len(body)):
                try:
                    yield zlib.decompress(body[at:])
                except zlib.error:
                    pass
        position += 12 + length


def spellings():
    """A word of the session as it can be written in a file: how to find it, and how to read what was found."""
    def with_hex(find, read):
        yield re.compile(find.replace(b'#', b'[0-9]')), read
        digits = b''.join(b'3[0-9]' if byte == b'#' else byte.hex().encode() for byte in map(bytes, zip(find)))
        yield re.compile(digits, re.IGNORECASE), lambda found: read(bytes.fromhex(found.decode()))

    yield from with_hex(b'zq####qz', bytes.decode)
    yield from with_hex(b'\0z\0q\0#\0#\0#\0#\0q\0z', lambda found: found.decode('utf-16-be'))
    yield re.compile(b'z\0q\0' + rb'[0-9]\0' * 4 + b'q\0z\0'), lambda found: found.decode('utf-16-le')


SPELLINGS = list(spellings())


def words_in_bytes(words, data):
    return {word for find, read in SPELLINGS for word in map(read, find.findall(data)) if word in words}


@functools.cache
def all_in_file(path):
    data = path.read_bytes()
    return b'\n'.join([data, *unpack(data)])


def words_in_file(words, path):
    return words_in_bytes(words, all_in_file(path))


@functools.cache
def told_to_readers(path):
    """What programs that read a PDF make of it; also without the spaces that they put into words."""
    commands = ['pdftotext', path, '-'], ['pdftotext', '-raw', path, '-'], ['pdftotext', '-layout', path, '-'], \
        ['pdfinfo', path], ['pdfinfo', '-struct-text', path]
    said = [subprocess.run(command, capture_output=True, check=True).stdout for command in commands]
    return b'\n'.join([*said, *(re.sub(rb'\s', b'', text) for text in said)])


def words_for_readers(words, path):
    if path.suffix != '.pdf':
        return words_in_file(words, path)
    return words_in_bytes(words, told_to_readers(path))


def export(document, audience, form, folder, name):
    session, output = folder / f'{name}.cirkel.json', folder / f'{name}-{audience}.{form}'
    session.write_text(json.dumps(document))
    env = {name: value for name, value in os.environ.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
    subprocess.run([PROGRAM, f'--export={form}', f'--audience={audience}', f'--output={output}', session],
                   check=True, timeout=60, env={**env, 'G_DEBUG': 'fatal-warnings'})
    return output


def without_date(path):
    return re.sub(rb'/CreationDate \([^)]*\)', b'', path.read_bytes())


class Canaries(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix='cirkel-canaries-')
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.sessions = [Session(single) for single in (False, True)]
        cls.files = {}
        for number, session in enumerate(cls.sessions):
            for audience, form in itertools.product(AUDIENCES, FORMATS):
                cls.files[number, audience, form] = export(session.document, audience, form, cls.folder,
                                                           f'session-{number}')

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def each(self, forms, audiences=AUDIENCES):
        return [(self.sessions[number], audience, path) for (number, audience, form), path in self.files.items()
                if form in forms and audience in audiences]

    def test_session_has_all(self):
        """Each text of the schema is there, in a record that is private, in one that is not, and so on."""
        for session in self.sessions:
            names = {path[-1] for path in session.words.values()}
            marks = set()
            for rules in [SCHEMA, *SCHEMA['$defs'].values()]:
                for name, member in rules.get('properties', {}).items():
                    if member.get('$ref', '').endswith(('/text', '/line')):
                        self.assertIn(name, names)
                    if resolve(member).get('type') == 'boolean':
                        marks.add(name)
            self.assertLessEqual(MARKS, marks)
            self.assertFalse({name for name in marks - MARKS if 'private' in name or 'employer' in name})
            self.assertGreater(len(session.words), 500)

    def test_exactly_what_each_gets(self):
        for session, audience, path in self.each(('pdf', 'text')):
            with self.subTest(file=path.name):
                wanted, found = session.expect(audience), words_for_readers(session.words, path)
                self.assertFalse({session.words[word] for word in wanted - found}, 'missing')
                self.assertFalse({session.words[word] for word in found - wanted}, 'not for them')

    def test_nothing_hidden_in_files(self):
        for session, audience, path in self.each(FORMATS):
            with self.subTest(file=path.name):
                hidden = words_in_file(session.words, path) - session.expect(audience)
                self.assertFalse({session.words[word] for word in hidden})

    def test_searches_can_find(self):
        """The same searches find, in the version of the client, what they must not find in the others."""
        for session, audience, path in self.each(('pdf', 'text'), ['client']):
            with self.subTest(file=path.name):
                for other in 'professional', 'employer':
                    forbidden = session.expect('client') - session.expect(other)
                    self.assertGreater(len(forbidden), 100)
                    self.assertLessEqual(forbidden, words_for_readers(session.words, path))
                if path.suffix == '.pdf':
                    # What is said of the picture for who cannot see it, and the title of the file.
                    titles = {word for word, place in session.words.items() if place[0] == 'deck' and place[-1] == 'title'}
                    self.assertLessEqual(titles, words_in_file(session.words, path))
                    label = next(word for word, place in session.words.items() if place == ('label',))
                    self.assertIn(label, words_in_file(session.words, path))

    def test_as_if_never_said(self):
        """What can only be seen: a version is the same as that of a session in which the rest never was."""
        for session, audience, path in self.each(FORMATS, ['professional', 'employer']):
            with self.subTest(file=path.name):
                other = export(session.never_said(audience), audience, path.suffix[1:], self.folder, 'never-said')
                self.assertTrue(without_date(path) == without_date(other))

    def test_versions_differ(self):
        for form in FORMATS:
            for number in range(len(self.sessions)):
                versions = {without_date(self.files[number, audience, form]) for audience in AUDIENCES}
                self.assertEqual(len(versions), len(AUDIENCES))


if __name__ == '__main__':
    PROGRAM = os.path.abspath(sys.argv[1])
    SCHEMA = json.loads(pathlib.Path(sys.argv[2]).read_text('utf-8'))
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
