//! Evaluates the `deny` of packages over a document with regorus, some times: `regorus-bench <folder> <input> <times> <package>…`.
//! The folder has one for each package, with the modules that it needs. Prints the milliseconds of each evaluation, what it took
//! to read the document, how many findings there are, and of which packages: regorus does not run every policy that OPA does.

use std::error::Error;
use std::fs;
use std::time::Instant;

use regorus::{Engine, Value};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, input, times, packages @ ..] = arguments.as_slice() else {
        return Err("give a folder of modules, an input, how many times, and packages".into());
    };
    let text = fs::read_to_string(input)?;
    let started = Instant::now();
    let document = Value::from_json_str(&text)?;
    let read = milliseconds(started);

    let mut engines = Vec::new();
    for package in packages {
        let folder = format!("{folder}/{package}");
        // Some mistakes are seen only while a policy runs. The measured engine is another, which is asked for the first time.
        if open(&folder).and_then(|mut probe| deny(&mut probe, package, &document)).is_ok() {
            engines.push((open(&folder)?, package));
        }
    }
    let mut evaluations = Vec::new();
    let mut count = 0;
    for _ in 0..times.parse::<usize>()? {
        count = 0;
        let started = Instant::now();
        for (engine, package) in &mut engines {
            count += deny(engine, package, &document)?;
        }
        evaluations.push(milliseconds(started));
    }
    let ran: Vec<_> = engines.iter().map(|(_, package)| package).collect();
    println!("{}", json!({ "read": read, "evaluations": evaluations, "count": count, "ran": ran }));
    Ok(())
}

fn open(folder: &str) -> Result<Engine, Box<dyn Error>> {
    let mut engine = Engine::new();
    for entry in fs::read_dir(folder)? {
        engine.add_policy_from_file(entry?.path())?;
    }
    Ok(engine)
}

fn deny(engine: &mut Engine, package: &str, document: &Value) -> Result<usize, Box<dyn Error>> {
    engine.set_input(document.clone());
    Ok(engine.eval_rule(format!("data.{package}.deny"))?.as_set()?.len())
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
