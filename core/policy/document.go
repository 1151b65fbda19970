package policy

import (
	"errors"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// document is one text and all that is known of it without the others.
type document struct {
	source.Text
	index  *source.Index
	tokens []token
	// module is what could be parsed; nil if not even the package could.
	module *ast.Module
	// partial says that the module lacks the statements that do not parse.
	partial bool
	// taken are the statements that it lacks.
	taken []*statement
	// references are the names below `data` that the module refers to.
	references []string
	// rules are those of the module, in its order.
	rules    []mentioning
	problems []source.Diagnostic
}

const mebibyte = 1 << 20

var documents = newCache[source.Text, *document](2*mebibyte, func(text source.Text) int { return len(text.Text) + 1024 })

// read parses a text, or gives what it parsed before: the library comes with every call.
func read(text source.Text) *document {
	return documents.get(text, parse)
}

func parse(given source.Text) *document {
	text := source.Text{File: given.File, Text: strings.TrimPrefix(given.Text, "\ufeff")}
	d := &document{Text: text, index: source.NewIndex(text.Text), tokens: scan(text.Text)}
	if t, found := tooDeep(text.Text, d.tokens); found {
		d.report(d.at(t.start, t.end, "rego_too_deep", "this nests too deep to be read",
			"split it with a helper rule or a function"))
		return d
	}
	d.parseTolerantly()
	if d.module != nil {
		d.references = dataReferences(d.module)
		d.rules = mentionsIn(d.module)
	}
	return d
}

// maxRepairs bounds how many broken statements of one text are reported.
const maxRepairs = 20

// parseTolerantly takes out what does not parse, statement by statement, until the rest does.
func (d *document) parseTolerantly() {
	text := d.Text.Text
	chunks := split(text, d.tokens)
	for pass := 1; pass <= maxRepairs; pass++ {
		module, errs := parseModule(d.File, text)
		if len(errs) == 0 {
			d.module = module
			return
		}
		repaired := text
		for _, err := range errs {
			if isAnnotationError(text, err) {
				repaired = hideMetadata(repaired, d.offset(err.Location))
				d.report(d.metadataProblem(err))
				continue
			}
			d.partial = true
			broken := culprit(chunks, d.offset(err.Location))
			if broken != nil && broken.blankedIn == pass {
				continue // one mistake a statement: what follows from it is noise
			}
			d.report(d.parseProblem(err, broken))
			if broken != nil && !broken.isPackage && err.Message != packageExpected {
				repaired = blank(repaired, broken.start, broken.end)
				broken.blankedIn = pass
				d.taken = append(d.taken, broken)
			}
		}
		if repaired == text {
			return
		}
		text = repaired
		for _, chunk := range chunks {
			chunk.gone = chunk.blankedIn > 0
		}
	}
}

func parseModule(file, text string) (*ast.Module, ast.Errors) {
	module, err := ast.ParseModuleWithOpts(file, text, parserOptions())
	if err == nil {
		return module, nil
	}
	var several ast.Errors
	var one *ast.Error
	switch {
	case errors.As(err, &several):
		return nil, several
	case errors.As(err, &one):
		return nil, ast.Errors{one}
	}
	return nil, ast.Errors{ast.NewError(ast.ParseErr, &ast.Location{File: file, Row: 1, Col: 1}, "%s", err.Error())}
}

func parserOptions() ast.ParserOptions {
	return ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1, Capabilities: capabilities()}
}

// maxProblems bounds how much is said about one text.
const maxProblems = 100

func (d *document) report(problem source.Diagnostic) {
	if len(d.problems) >= maxProblems {
		return
	}
	for _, known := range d.problems {
		if known.Message == problem.Message && *known.Range == *problem.Range {
			return
		}
	}
	d.problems = append(d.problems, problem)
}

func (d *document) at(start, end int, code, message, help string) source.Diagnostic {
	between := d.index.Between(start, end)
	return source.Diagnostic{Code: code, Severity: source.Error, Message: message, Help: help, File: d.File, Range: &between}
}
