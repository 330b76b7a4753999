//! The command line: options only, each given at most once.

use std::ffi::OsString;

const CYCLES: u32 = 24;
const MOST_CYCLES: u32 = 9_999;

pub const HELP: &str = "\
A small control loop, drawn in the terminal.

Usage: codex-controller-loop [--cycles N]

Options:
  --cycles N   stop after N cycles, 1 to 9999 (default 24)
  --version    print name and version
  --help       print this text

The screen needs a terminal and a UTF-8 locale (LC_ALL, LC_CTYPE or LANG).
";

#[derive(Debug, PartialEq)]
pub enum Command {
    Run { cycles: u32 },
    Version,
    Help,
}

/// The command, or what is wrong with the arguments.
pub fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut arguments = arguments.map(|argument| argument.to_string_lossy().into_owned());
    let Some(first) = arguments.next() else {
        return Ok(Command::Run { cycles: CYCLES });
    };
    let command = match first.as_str() {
        "--version" => Command::Version,
        "--help" => Command::Help,
        "--cycles" => Command::Run {
            cycles: parse_cycles(arguments.next())?,
        },
        _ => return Err(format!("unknown argument {first:?}")),
    };
    match arguments.next() {
        None => Ok(command),
        Some(more) => Err(format!("unknown argument {more:?}")),
    }
}

fn parse_cycles(value: Option<String>) -> Result<u32, String> {
    let text = value.ok_or("--cycles needs a number")?;
    match text.parse() {
        Ok(cycles) if (1..=MOST_CYCLES).contains(&cycles) => Ok(cycles),
        _ => Err(format!(
            "--cycles {text:?} is not a number from 1 to {MOST_CYCLES}"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, Command};
    use std::ffi::OsString;

    fn parse_all(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(OsString::from))
    }

    #[test]
    fn known_arguments_are_taken() {
        assert_eq!(parse_all(&[]), Ok(Command::Run { cycles: 24 }));
        assert_eq!(parse_all(&["--version"]), Ok(Command::Version));
        assert_eq!(parse_all(&["--help"]), Ok(Command::Help));
        assert_eq!(
            parse_all(&["--cycles", "3"]),
            Ok(Command::Run { cycles: 3 })
        );
    }

    #[test]
    fn anything_else_is_refused() {
        for arguments in [
            &["--verbose"][..],
            &["-V"],
            &[""],
            &["--version", "--help"],
            &["--cycles"],
            &["--cycles", "0"],
            &["--cycles", "10000"],
            &["--cycles", "-1"],
        ] {
            assert!(parse_all(arguments).is_err(), "{arguments:?}");
        }
    }
}
