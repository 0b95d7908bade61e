# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The kit on paper from the command line: what is in it, and every way it can go wrong.

Usage: test_kit.py PROGRAM EXAMPLE CONTENT_FOLDER
"""
import json
import os
import pathlib
import re
import resource
import stat
import subprocess
import sys
import unittest

import test_cli
from test_cli import Case, run

CONTENT = None
LANGUAGES = 'nl', 'en'
# In points.
SIZES = {'a4': (595.28, 841.89), 'letter': (612, 792), 'a3': (841.89, 1190.55)}


def content(language):
    return json.loads((CONTENT / f'{language}.json').read_text())


def words(text):
    return re.findall(r'\w+', text)


class KitCase(Case):
    def kit(self, *more, **keywords):
        output = self.folder / 'kit.pdf'
        self.assert_ends(run(f'--print-kit={output}', *more, **keywords), 0, 0)
        self.assertTrue(output.read_bytes().startswith(b'%PDF-'))
        return output

    def text(self, output, *options):
        return subprocess.run(['pdftotext', *options, str(output), '-'], capture_output=True, check=True,
                              timeout=30).stdout.decode()

    def pages(self, output):
        """The words of each page."""
        return self.text(output).split('\f')[:-1]

    def info(self, output):
        said = subprocess.run(['pdfinfo', str(output)], capture_output=True, check=True, timeout=30).stdout.decode()
        return dict(re.findall(r'^(.+?): +(.*)$', said, re.MULTILINE))

    def assert_words(self, said, text):
        missing = [word for word in words(text) if word not in said]
        self.assertEqual(missing, [], text)

    def add_own_cards(self, cards, purpose='conversation', language='nl'):
        """A session about @purpose with these own cards, and those of the example for either purpose."""
        def edit(document):
            document['language'] = language
            document['conversations'][-1]['purpose'] = purpose
            for number, (title, explanation) in enumerate(cards):
                document['deck'].append({'id': f'own-{number}', 'title': title, 'explanation': explanation,
                                         'purpose': purpose})

        self.change(edit)


class Contents(KitCase):
    def assert_standard(self, output, language):
        """Every word of the circles, the cards and the questionnaire."""
        said = self.text(output)
        method = content(language)
        for place in method['places'][1:]:
            self.assert_words(said, place['name'])
            self.assert_words(said, place['meaning'])
        for value in method['values']:
            self.assert_words(said, value['short-title'])
            self.assert_words(said, value['explanation'])
            self.assert_words(said, value['title'])
            for question in value['questions'].values():
                self.assert_words(said, question)
        self.assert_words(said, method['questionnaire']['intro'])
        for answer in method['questionnaire']['scale']:
            self.assert_words(said, answer['text'])
        for name, word in method['paper'].items():
            if name.startswith('kit-') and name != 'kit-title':
                self.assert_words(said, word)

    def test_languages_sizes_and_observer(self):
        """With the sheet for who watches: each word of it on two pages after the kit, nothing of it without being asked."""
        for language in LANGUAGES:
            for size, (width, height) in SIZES.items():
                with self.subTest(language=language, size=size):
                    output = self.kit(f'--language={language}', f'--paper={size}')
                    self.assert_standard(output, language)
                    without = self.pages(output)
                    info = self.info(output)
                    self.assertEqual(info['Title'], content(language)['paper']['kit-title'])
                    self.assertEqual(info['Tagged'], 'yes')
                    measures = re.match(r'([\d.]+) x ([\d.]+) pts', info['Page size']).groups()
                    self.assertAlmostEqual(float(measures[0]), width, delta=0.5)
                    self.assertAlmostEqual(float(measures[1]), height, delta=0.5)
                    output = self.kit(f'--language={language}', f'--paper={size}', '--with=observer')
                    self.assert_standard(output, language)
                    self.assert_observer(self.pages(output), without, language)

    def assert_observer(self, pages, without, language):
        title = content(language)['paper']['observer-title']
        # Each page of the sheet says at its foot what it is, and those before it do not.
        self.assertFalse([page for page in without if title in page])
        self.assertEqual([title in page for page in pages], [False] * len(without) + [True, True])
        said = ''.join(pages[-2:])
        for part in content(language)['observer']:
            for group in part['groups']:
                for text in [part['title'], part.get('intro', ''), group['title'],
                             *(point['text'] for point in group['points'])]:
                    self.assert_words(said, text)

    def test_no_word_of_another_language(self):
        for language, other in LANGUAGES, LANGUAGES[::-1]:
            said = self.text(self.kit(f'--language={language}'))
            for value in content(other)['values']:
                self.assertNotIn(value['explanation'].split('.')[0], ' '.join(said.split()))

    def test_language_of_the_system_of_the_session_and_asked_for(self):
        for system in LANGUAGES:
            extra = {'LANGUAGE': system}
            self.assert_standard(self.kit(extra=extra), system)
            for language, asked in LANGUAGES, LANGUAGES[::-1]:
                self.add_own_cards([], language=language)
                self.assert_standard(self.kit(self.session, extra=extra), language)
                self.assert_standard(self.kit(self.session, f'--language={asked}', extra=extra), asked)

    def test_a4_unless_said(self):
        self.assertIn('A4', self.info(self.kit())['Page size'])

    def test_own_cards(self):
        cards = [('Dicht bij huis werken', 'Niet elke dag uren in de trein.'),
                 ('Работать недалеко от дома', 'Я не хочу каждый день долго ехать'), ('<b>&amp;', '')]
        self.add_own_cards(cards)
        output = self.kit(self.session)
        said = self.text(output)
        self.assert_standard(output, 'nl')
        for title, explanation in cards:
            self.assert_words(said, title)
            self.assert_words(said, explanation)
        self.assertIn('<b>&amp;', said)
        # Those of the example for values, in the cards and in the questionnaire; none for small goals.
        self.assertGreaterEqual(said.count('inwerken'), 2)
        self.assertNotIn('bakkerij', said)

    def test_right_to_left(self):
        self.add_own_cards([('العمل بالقرب من البيت', 'أريد أن أعمل')])
        # What reads PDFs sets letters of such scripts apart, and marks where they turn.
        said = re.sub(r'[\s\u200e-\u202e]', '', self.text(self.kit(self.session)))
        for word in 'العمل', 'البيت', 'أريد':
            self.assertIn(word, said)

    def test_27_long_own_cards(self):
        self.add_own_cards([(f'Eigen waarde nummer {number}', f'Begin{number} ' + 'lange zin ' * 199)
                            for number in range(27)])
        for size in SIZES:
            said = self.text(self.kit(self.session, f'--paper={size}'))
            for number in range(27):
                self.assertGreaterEqual(len(re.findall(rf'\b{number}\b', said)), 2)
                self.assertIn(f'Begin{number}', said)

    def test_small_goals(self):
        """Their own cards take the place of the values, and the questionnaire is about values."""
        self.add_own_cards([('Elke week zwemmen', 'In het bad om de hoek')], purpose='small-goals')
        said = self.text(self.kit(self.session))
        for text in 'Elke week zwemmen', 'In het bad om de hoek', 'Koffie drinken in de bakkerij', 'Dit gaat al goed':
            self.assert_words(said, text)
        for text in 'inkomen', 'Dicht bij huis', 'Vragenlijst', 'Helemaal niet':
            self.assertNotIn(text, said)

    def test_nothing_of_the_conversation(self):
        """Cards and questions only: no name, no answer, no word of what was said."""
        document = json.loads(self.session.read_text())
        said = ' '.join(self.text(self.kit(self.session)).split())
        talk = document['conversations'][-1]
        private = [document['label'], talk['date'], talk['aim']]
        private += [placement['words'] for placement in talk['placements'] if placement.get('words')]
        private += [agreement['text'] for agreement in talk['agreements']]
        self.assertGreater(len(private), 4)
        for text in private:
            self.assertNotIn(text, said)

    def test_without_a_display(self):
        for display in test_cli.DISPLAYS:
            self.kit(display=display)


class Trouble(KitCase):
    def test_usage(self):
        kit = f'--print-kit={self.folder}/kit.pdf'
        for words_ in ([kit, '--paper=a5'], [kit, '--paper='], [kit, self.session, self.session], ['--print-kit='],
                       ['--print-kit'], [kit, '--language=fr'], [kit, '--language='], ['--language=nl'],
                       [kit, '--with=observers'], [kit, '--with='], ['--with=observer'],
                       ['--validate', '--with=observer', self.session],
                       [kit, '--validate', self.session],
                       [kit, '--export=png', f'--output={self.folder}/out.png', self.session],
                       [kit, f'--output={self.folder}/out.pdf']):
            said = self.assert_refused(*words_, status=2, lines=2)
            self.assertIn('--help', said)

    def test_language_that_is_not_there(self):
        said = self.assert_refused(f'--print-kit={self.folder}/kit.pdf', '--language=tlh', status=2, lines=2)
        for language in LANGUAGES:
            self.assertRegex(said, rf'\b{language}\b')

    def test_help(self):
        for language, expected in (('en', 'circles'), ('nl', 'cirkels')):
            said = run('--help', extra={'LANGUAGE': language}).stdout.decode()
            for text in '--print-kit', '--paper', '--language', expected:
                self.assertIn(text, said)

    def test_never_over_the_session(self):
        before = self.session.read_bytes()
        link = self.folder / 'link.pdf'
        link.symlink_to(self.session)
        self.before = self.list_folder()
        for output in self.session, link:
            self.assert_refused(f'--print-kit={output}', self.session)
        self.assertEqual(self.session.read_bytes(), before)

    def test_file_that_is_no_session(self):
        other = self.folder / 'other'
        other.write_text('{}')
        self.before = self.list_folder()
        for path in other, self.folder / 'absent', self.folder:
            said = self.assert_refused(f'--print-kit={self.folder}/kit.pdf', path)
            self.assertTrue(said.startswith(f'{path}: '), said)

    def test_output_that_cannot_be(self):
        for output in self.folder, self.folder / 'absent' / 'kit.pdf', self.session / 'kit.pdf':
            said = self.assert_refused(f'--print-kit={output}')
            self.assertTrue(said.startswith(f'{output}: '), said)

    def test_no_room(self):
        """A limit on the size of files acts like a full disk; what was there stays."""
        output = self.folder / 'old.pdf'
        output.write_text('old')
        self.before = self.list_folder()

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        self.assert_refused(f'--print-kit={output}', preexec_fn=limit)
        self.assertEqual(output.read_text(), 'old')
        self.assert_refused(f'--print-kit={self.folder}/new.pdf', preexec_fn=limit)

    def test_for_its_owner_only(self):
        self.assertEqual(stat.S_IMODE(self.kit().stat().st_mode), 0o600)


if __name__ == '__main__':
    test_cli.PROGRAM, test_cli.EXAMPLE = map(os.path.abspath, sys.argv[1:3])
    CONTENT = pathlib.Path(sys.argv[3]).resolve()
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
