# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""The command line, with and without the name of a display, and every way it can go wrong.

Usage: test_cli.py PROGRAM EXAMPLE
"""
import itertools
import json
import os
import pathlib
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

PROGRAM = EXAMPLE = None

# A display that no server listens on: whoever opens it fails.
DISPLAYS = {'none': {}, 'dead': {'DISPLAY': ':4711', 'WAYLAND_DISPLAY': 'nowhere'}}
SIGNATURES = {'png': b'\x89PNG\r\n', 'svg': b'<?xml', 'pdf': b'%PDF-', 'text': 'Voorbeeld: Hoe gaan de drie ochtenden?\n==='.encode()}
AUDIENCES = 'client', 'professional', 'employer'


def run(*words, display='none', extra=None, program=None, **keywords):
    env = {name: value for name, value in os.environ.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
    env.update(LC_ALL='C.UTF-8', LANGUAGE='', G_DEBUG='fatal-warnings', **DISPLAYS[display])
    env.update(extra or {})
    return subprocess.run([program or PROGRAM, *map(str, words)], env=env, capture_output=True, timeout=30, check=False,
                          stdin=subprocess.DEVNULL, **keywords)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='cirkel-cli-'))
        self.session = self.folder / 'session.cirkel.json'
        shutil.copy(EXAMPLE, self.session)
        self.before = self.list_folder()

    def tearDown(self):
        shutil.rmtree(self.folder)

    def list_folder(self):
        return sorted(os.listdir(self.folder))

    def change(self, edit):
        document = json.loads(self.session.read_text())
        edit(document)
        self.session.write_text(json.dumps(document))

    def assert_ends(self, result, status, lines=None):
        shown = (result.args, result.returncode, result.stdout, result.stderr)
        self.assertEqual(result.returncode, status, shown)
        if lines is not None:
            self.assertEqual(len(result.stderr.splitlines()), lines, shown)

    def assert_refused(self, *words, status=1, lines=1, displays=('dead',), **keywords):
        """Refused with a line on standard error, nothing else said, and nothing left behind.

        A display that is named, and cannot be opened, is the one that would be noticed.
        """
        for display in displays:
            with self.subTest(words=words, display=display):
                result = run(*words, display=display, **keywords)
                self.assert_ends(result, status, lines)
                self.assertEqual(result.stdout, b'')
                self.assertEqual(self.list_folder(), self.before)
        return result.stderr.decode()


class Words(Case):
    def test_version(self):
        for display in DISPLAYS:
            result = run('--version', display=display)
            self.assert_ends(result, 0, 0)
            self.assertRegex(result.stdout.decode(), r'^Cirkelgesprek \d+\.\d+\.\d+\n$')

    def test_help(self):
        for display in DISPLAYS:
            for word in '--help', '-h':
                result = run(word, display=display)
                self.assert_ends(result, 0, 0)
                for option in '--validate', '--export', '--audience', '--paper', '--output', '--version', '--help':
                    self.assertIn(option, result.stdout.decode())

    def test_words_that_mean_nothing(self):
        picture = f'--output={self.folder}/out.png'
        for words in (['--nonsense'], ['--validate'], ['--export=png'], ['--export=gif', picture, self.session],
                      ['--export=png', self.session], ['--export=png', '--output=', self.session],
                      ['--export=', picture, self.session], ['--export=png', picture],
                      ['--export=png', picture, self.session, self.session], [picture, self.session],
                      ['--validate', '--export=png', picture, self.session], ['--export'], ['-x'],
                      ['--validate', picture, self.session], ['--audience=client', self.session],
                      ['--paper=a4', self.session], ['--validate', '--paper=a4', self.session],
                      ['--validate', '--audience=client', self.session],
                      ['--export=png', '--audience=boss', picture, self.session],
                      ['--export=png', '--audience=', picture, self.session],
                      ['--export=pdf', '--paper=a5', picture, self.session],
                      ['--export=pdf', '--paper=', picture, self.session]):
            said = self.assert_refused(*words, status=2, lines=2)
            self.assertIn('--help', said)

    def test_refused_without_a_display_too(self):
        self.assert_refused('--nonsense', status=2, lines=2, displays=DISPLAYS)
        self.assert_refused('--validate', self.folder, displays=DISPLAYS)
        self.assert_refused('--export=png', f'--output={self.folder}', self.session, displays=DISPLAYS)

    def test_no_display(self):
        """Without a command it wants a window: it says that there is none, and does not crash."""
        self.assert_refused(extra={'GDK_BACKEND': 'x11'}, displays=DISPLAYS)
        self.assert_refused(self.session, extra={'GDK_BACKEND': 'x11'}, displays=DISPLAYS)


class Validate(Case):
    def test_good(self):
        for display in DISPLAYS:
            result = run('--validate', self.session, self.session, display=display)
            self.assert_ends(result, 0, 0)
            self.assertEqual(result.stdout, b'')

    def test_problems_name_file_and_path(self):
        def edit(document):
            document['conversations'][1]['placements'][3]['place'] = 'middel'
            document['conversations'][1]['placements'][4]['x'] = 'links'

        self.change(edit)
        said = self.assert_refused('--validate', self.session, lines=2).splitlines()
        start = re.escape(str(self.session)) + r': conversations\[1\]\.placements'
        self.assertRegex(said[0], '^' + start + r'\[3\]\.place: .*middel')
        self.assertRegex(said[1], '^' + start + r'\[4\]\.x: ')

    def test_one_bad_among_good(self):
        bad = self.folder / 'bad.json'
        bad.write_text('{"format": ')
        self.before = self.list_folder()
        said = self.assert_refused('--validate', self.session, bad, self.session)
        self.assertTrue(said.startswith(f'{bad}: '), said)

    def test_the_file_stays_as_it_is(self):
        before = self.session.read_bytes()
        run('--validate', self.session)
        self.assertEqual(self.session.read_bytes(), before)

    def test_a_name_cannot_break_the_line(self):
        name = self.folder / 'a\nb\u202ec'
        self.assert_refused('--validate', name)

    def test_a_name_that_is_no_text(self):
        result = run('--validate', os.fsdecode(os.fsencode(self.folder) + b'/\xff\xfe'))
        self.assert_ends(result, 1, 1)


class Export(Case):
    def export(self, output, *more, **keywords):
        return run('--export=' + output.suffix[1:], f'--output={output}', *(more or [self.session]), **keywords)

    def test_formats(self):
        for display in DISPLAYS:
            for suffix, signature in SIGNATURES.items():
                output = self.folder / f'{display}.{suffix}'
                self.assert_ends(self.export(output, display=display), 0, 0)
                self.assertTrue(output.read_bytes().startswith(signature))
                self.assertEqual(stat.S_IMODE(output.stat().st_mode), 0o600)

    def test_audience_is_asked_for_or_kept(self):
        """Without the option it is who the session says, and the client where it says nothing."""
        texts = {}
        for audience in AUDIENCES:
            output = self.folder / f'{audience}.text'
            self.assert_ends(self.export(output, f'--audience={audience}', self.session), 0, 0)
            texts[audience] = output.read_text()
        self.assertEqual(len(set(texts.values())), len(AUDIENCES))

        output = self.folder / 'kept.text'
        for audience in AUDIENCES:
            self.change(lambda document, kept=audience: document.update(audience=kept))
            self.assert_ends(self.export(output), 0, 0)
            self.assertEqual(output.read_text(), texts[audience])
        self.change(lambda document: document.pop('audience'))
        self.assert_ends(self.export(output), 0, 0)
        self.assertEqual(output.read_text(), texts['client'])

    def test_paper(self):
        sizes = {'a4': 'A4', 'letter': 'letter', 'a3': 'A3'}
        output = self.folder / 'out.pdf'
        for paper, name in sizes.items():
            self.assert_ends(self.export(output, f'--paper={paper}', self.session), 0, 0)
            info = subprocess.run(['pdfinfo', output], capture_output=True, check=True, text=True).stdout
            self.assertRegex(info, rf'Page size: .*\({name}\)')

    def test_relative_and_odd_names(self):
        for name in 'out.png', '-out.png', 'à ü.png', 'a b.png':
            self.assert_ends(run('--export', 'png', '--output', name, self.session, cwd=self.folder), 0, 0)
            self.assertTrue((self.folder / name).is_file())

    def test_language_is_that_of_the_session(self):
        """Whatever the system speaks: the picture does not change by it."""
        pictures = {}
        for language in 'nl', 'en':
            self.change(lambda document, to=language: document.update(language=to))
            for locale in 'C', 'C.UTF-8':
                for system in 'nl', 'en':
                    output = self.folder / 'out.svg'
                    self.assert_ends(self.export(output, extra={'LC_ALL': locale, 'LANGUAGE': system}), 0, 0)
                    pictures.setdefault(language, set()).add(output.read_bytes())
        self.assertEqual(len(pictures['nl']), 1)
        self.assertEqual(len(pictures['en']), 1)
        self.assertNotEqual(pictures['nl'], pictures['en'])

    def test_replaces_what_was_there(self):
        output = self.folder / 'out.png'
        output.write_text('old')
        self.assert_ends(self.export(output), 0, 0)
        self.assertTrue(output.read_bytes().startswith(SIGNATURES['png']))

    def test_follows_a_link(self):
        target = self.folder / 'target.png'
        link = self.folder / 'link.png'
        link.symlink_to(target)
        self.assert_ends(self.export(link), 0, 0)
        self.assertTrue(link.is_symlink())
        self.assertTrue(target.read_bytes().startswith(SIGNATURES['png']))

    def test_never_over_the_session(self):
        before = self.session.read_bytes()
        link = self.folder / 'link.png'
        link.symlink_to(self.session)
        self.before = self.list_folder()
        for name in SIGNATURES:
            self.assert_refused(f'--export={name}', f'--output={link}', self.session)
            for audience in AUDIENCES:
                self.assert_refused(f'--export={name}', f'--audience={audience}', f'--output={self.session}', self.session)
        self.assertEqual(self.session.read_bytes(), before)

    def assert_input_refused(self, path, suffix):
        for words in ['--validate'], [f'--export={suffix}', f'--output={self.folder}/out.{suffix}']:
            said = self.assert_refused(*words, path)
            self.assertIn(pathlib.Path(path).name, said)

    def test_input_that_is_no_file(self):
        os.mkfifo(self.folder / 'pipe')
        (self.folder / 'circle').symlink_to('circle')
        (self.folder / 'nowhere').symlink_to('nothing')
        self.before = self.list_folder()
        # It is read before it matters what is to be made of it: each kind has its turn.
        suffixes = itertools.cycle(SIGNATURES)
        for path in (self.folder / 'absent', self.folder, self.folder / 'pipe', self.folder / 'circle',
                     self.folder / 'nowhere', '/dev/zero', self.session / 'below'):
            self.assert_input_refused(path, next(suffixes))

    def test_input_that_is_no_session(self):
        texts = {
            'empty': b'', 'blank': b' \n', 'text': b'hello', 'list': b'[]', 'object': b'{}', 'other': b'{"format":"x"}',
            'cut': self.session.read_bytes()[:-20], 'twice': self.session.read_bytes() * 2,
            'not-utf-8': self.session.read_bytes().replace(b'bakker', b'\xff'),
            'nul': self.session.read_bytes().replace(b'bakker', b'\0'),
            'deep': b'[' * 100000, 'newer': self.session.read_bytes().replace(b'"version": 1', b'"version": 2'),
            'png': SIGNATURES['png'] + bytes(100),
        }
        for name, data in texts.items():
            (self.folder / name).write_bytes(data)
        self.before = self.list_folder()
        for name in texts:
            for words in ['--validate'], ['--export=pdf', f'--output={self.folder}/out.pdf']:
                lines = None if name == 'object' else 1
                said = self.assert_refused(*words, self.folder / name, lines=lines)
                self.assertTrue(said.startswith(f'{self.folder / name}: '), said)

    def test_input_too_large(self):
        large = self.folder / 'large'
        with open(large, 'wb') as file:
            file.truncate(16 * 1024 * 1024 + 1)
        self.before = self.list_folder()
        self.assert_input_refused(large, 'pdf')

    def test_output_that_cannot_be(self):
        os.mkfifo(self.folder / 'pipe')
        self.before = self.list_folder()
        for output in self.folder, self.folder / 'absent' / 'out.png', self.session / 'out.png', self.folder / 'pipe', \
                self.folder / ('x' * 300):
            self.assert_refused('--export=png', f'--output={output}', self.session)
        self.assertTrue(stat.S_ISFIFO((self.folder / 'pipe').stat().st_mode))

    def test_output_folder_without_permission(self):
        """As a nobody where the tests run as root, whom permissions do not stop."""
        closed = self.folder / 'closed'
        closed.mkdir(mode=0o555)
        keywords = {}
        if os.geteuid() == 0:
            # A copy, for a nobody may not reach the folder that the program was built in.
            keywords = {'program': shutil.copy(PROGRAM, self.folder / 'program')}
            self.folder.chmod(0o755)
            self.session.chmod(0o644)
            keywords |= {'user': 65534, 'group': 65534, 'extra_groups': []}
        self.before = self.list_folder()
        self.assert_refused('--export=png', f'--output={closed}/out.png', self.session, **keywords)
        self.assertEqual(os.listdir(closed), [])

    def test_no_room(self):
        """A limit on the size of files acts like a full disk; what was there stays."""
        output = self.folder / 'out.png'
        output.write_text('old')
        self.before = self.list_folder()

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

        for name in SIGNATURES:
            for audience in AUDIENCES:
                words = f'--export={name}', f'--audience={audience}'
                said = self.assert_refused(*words, f'--output={output}', self.session, preexec_fn=limit)
                self.assertTrue(said.startswith(f'{output}: '), said)
                self.assertEqual(output.read_text(), 'old')
            self.assert_refused(f'--export={name}', f'--output={self.folder}/new', self.session, preexec_fn=limit)


if __name__ == '__main__':
    PROGRAM, EXAMPLE = map(os.path.abspath, sys.argv[1:3])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
