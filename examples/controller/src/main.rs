//! A small control loop, drawn in the terminal.

mod arguments;
mod control;
mod locale;
mod screen;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

use arguments::Command;
use control::Loop;

const NAME: &str = env!("CARGO_PKG_NAME");
const VERSION: &str = env!("CARGO_PKG_VERSION");
const PERIOD: Duration = Duration::from_millis(40);

fn main() -> ExitCode {
    let command = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(fault) => {
            eprintln!("{NAME}: {fault}\nTry '{NAME} --help'.");
            return ExitCode::from(2);
        }
    };
    let result = match command {
        Command::Version => writeln!(io::stdout(), "{NAME} {VERSION}"),
        Command::Help => write!(io::stdout(), "{}", arguments::HELP),
        Command::Run { cycles } => match missing() {
            Some(what) => {
                eprintln!("{NAME}: {what}");
                return ExitCode::from(1);
            }
            None => run(cycles),
        },
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read our output has seen enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{NAME}: cannot write: {error}");
            ExitCode::from(1)
        }
    }
}

/// What the screen needs and does not have.
fn missing() -> Option<String> {
    let mut faults = Vec::new();
    if !io::stdout().is_terminal() {
        faults.push("a terminal is missing: standard output is not one".to_string());
    }
    if let Err(found) = locale::check(|name| std::env::var(name).ok()) {
        faults.push(format!("a UTF-8 locale is missing: {found}"));
    }
    (!faults.is_empty()).then(|| faults.join("; "))
}

fn run(cycles: u32) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut state = Loop::new(80.0, 12.0);
    for cycle in 1..=cycles {
        if cycle > 1 {
            sleep(PERIOD);
            write!(out, "{}", screen::UP)?;
        }
        write!(out, "{}", screen::frame(&state, cycle, cycles))?;
        out.flush()?;
        state.step();
    }
    Ok(())
}
