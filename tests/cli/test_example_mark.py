# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Every page of an example says that it is one, whoever gets it; no page of a real conversation does.

Usage: test_example_mark.py PROGRAM EXAMPLE CONTENT_FOLDER
"""
import os
import pathlib
import sys
import unittest

import test_cli
import test_kit
from test_cli import run
from test_kit import LANGUAGES, KitCase, content

AUDIENCES = 'client', 'professional', 'employer'


class Marks(KitCase):
    def prepare(self, example, label, language='nl'):
        def edit(document):
            document.update(example=example, label=label, language=language)

        self.change(edit)

    def export(self, kind, audience, *more):
        output = self.folder / f'out.{kind}'
        self.assert_ends(run(f'--export={kind}', f'--audience={audience}', f'--output={output}', *more, self.session),
                         0, 0)
        return output

    def test_every_page_of_a_summary(self):
        for language in LANGUAGES:
            word = content(language)['paper']['example']
            for audience in AUDIENCES:
                for size in 'a4', 'letter':
                    with self.subTest(language=language, audience=audience, size=size):
                        self.prepare(True, 'bakker', language)
                        output = self.export('pdf', audience, f'--paper={size}')
                        self.assertTrue(self.info(output)['Title'].startswith(f'{word}: '), self.info(output))
                        pages = self.pages(output)
                        self.assertIn(f'{word}: ', pages[0].splitlines()[0])
                        for page in pages:
                            self.assertIn(f'{word} · ', page)
                        self.prepare(False, 'bakker', language)
                        self.assertNotIn(word, self.text(self.export('pdf', audience, f'--paper={size}')))

    def test_text(self):
        for audience in AUDIENCES:
            self.prepare(True, 'bakker')
            self.assertTrue(self.export('text', audience).read_text().startswith('Voorbeeld: '))
            self.prepare(False, 'bakker')
            self.assertNotIn('Voorbeeld', self.export('text', audience).read_text())

    def test_pictures(self):
        """Letters are drawn there: an example looks as a session with the word in its name."""
        for kind, audience in ('svg', 'client'), ('svg', 'professional'), ('png', 'client'):
            drawn = []
            for example, label in (True, 'bakker'), (True, 'Voorbeeld: bakker'), (False, 'Voorbeeld: bakker'), \
                    (False, 'bakker'):
                self.prepare(example, label)
                drawn.append(self.export(kind, audience).read_bytes())
            self.assertEqual(drawn[0], drawn[1])
            self.assertEqual(drawn[0], drawn[2])
            self.assertNotEqual(drawn[0], drawn[3])

    def test_never_twice(self):
        for audience in AUDIENCES:
            self.prepare(True, 'Voorbeeld: bakker')
            said = ' '.join(self.text(self.export('pdf', audience)).split())
            self.assertNotIn('Voorbeeld: Voorbeeld', said)
            self.assertNotIn('Voorbeeld · Voorbeeld', said)
            self.assertNotIn('· Voorbeeld: bakker', said)

    def test_every_page_of_a_kit(self):
        for language in LANGUAGES:
            word = content(language)['paper']['example']
            self.prepare(True, 'bakker', language)
            output = self.kit(self.session)
            self.assertTrue(self.info(output)['Title'].startswith(f'{word}: '))
            for page in self.pages(output):
                self.assertIn(f'{word}: ', page)
            self.prepare(False, 'bakker', language)
            self.assertNotIn(word, self.text(self.kit(self.session)))
            self.assertNotIn(word, self.text(self.kit(f'--language={language}')))


if __name__ == '__main__':
    test_cli.PROGRAM, test_cli.EXAMPLE = map(os.path.abspath, sys.argv[1:3])
    test_kit.CONTENT = pathlib.Path(sys.argv[3]).resolve()
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
