package terraform

import (
	"fmt"
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"decree.dev/core/source"
)

const (
	syntaxError     = "terraform_syntax_error"
	referenceError  = "terraform_reference_error"
	evaluationError = "terraform_evaluation_error"
	duplicateError  = "terraform_duplicate"
	cycleError      = "terraform_cycle"
	limitError      = "terraform_limit"
	variableError   = "terraform_variable_error"
	moduleMissing   = "terraform_module_missing"
)

// severities of the mistakes that do not keep the rest from being read.
var severities = map[string]source.Severity{
	referenceError: source.Warning,
	moduleMissing:  source.Information,
}

// maxDiagnostics bounds what one text can make us say: past this nobody reads.
const maxDiagnostics = 500

// diagnosticSet keeps each mistake once: a module evaluated many times has its mistakes once.
type diagnosticSet struct {
	seen map[string]bool
	list []source.Diagnostic
}

func newDiagnosticSet() *diagnosticSet {
	return &diagnosticSet{seen: map[string]bool{}, list: []source.Diagnostic{}}
}

func (s *diagnosticSet) add(d source.Diagnostic) {
	key := d.Code + "\x00" + d.File + "\x00" + d.Message
	if d.Range != nil {
		key += fmt.Sprint(*d.Range)
	}
	if s.seen[key] || len(s.list) >= maxDiagnostics {
		return
	}
	s.seen[key] = true
	s.list = append(s.list, d)
}

func (s *diagnosticSet) sorted() []source.Diagnostic {
	sort.SliceStable(s.list, func(i, j int) bool {
		a, b := s.list[i], s.list[j]
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Range == nil || b.Range == nil {
			return a.Range == nil && b.Range != nil
		}
		if a.Range.Start != b.Range.Start {
			return before(a.Range.Start, b.Range.Start)
		}
		return a.Message < b.Message
	})
	return s.list
}

func before(a, b source.Position) bool {
	return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
}

// coded is the `Extra` of an HCL diagnostic made here.
type coded struct{ code string }

// mistake makes an HCL diagnostic that keeps our code on its way through the evaluation.
func mistake(code, message, help string, at hcl.Range) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: message, Detail: help, Subject: &at, Extra: coded{code}}
}

func mistakes(code, message, help string, at hcl.Range) hcl.Diagnostics {
	return hcl.Diagnostics{mistake(code, message, help, at)}
}

// report adds HCL's diagnostics in our shape; code is for those that have none of their own.
func (r *reader) report(code string, found hcl.Diagnostics) {
	for _, d := range found {
		r.say(r.translate(code, d))
	}
}

// say adds a diagnostic. What is being computed must be computed again by the next read, to say it again.
func (r *reader) say(d source.Diagnostic) {
	if asking := len(r.evaluating); asking > 0 {
		r.evaluating[asking-1].spoke = true
	}
	r.limited = r.limited || d.Code == limitError
	if d.Code == limitError || !isFetched(d.File) {
		r.diagnostics.add(d)
	}
}

// isFetched tells of a text that `terraform init` fetched: nobody here can mend what is wrong in it.
func isFetched(file string) bool {
	return strings.HasPrefix(file, ".terraform/") || strings.Contains(file, "/.terraform/")
}

func (r *reader) translate(code string, d *hcl.Diagnostic) source.Diagnostic {
	var file *parsedFile
	if d.Subject != nil {
		file = r.parsed[d.Subject.Filename]
	}
	return translate(code, d, file)
}

func translate(code string, d *hcl.Diagnostic, file *parsedFile) source.Diagnostic {
	result := source.Diagnostic{Code: code, Severity: source.Error}
	if d.Severity == hcl.DiagWarning {
		result.Severity = source.Warning
	}
	if own, is := d.Extra.(coded); is {
		result.Code, result.Message, result.Help = own.code, d.Summary, d.Detail
	} else {
		result.Message, result.Help = reword(d.Summary, d.Detail)
	}
	if milder, is := severities[result.Code]; is {
		result.Severity = milder
	}
	if d.Subject != nil {
		result.File = d.Subject.Filename
		if file != nil {
			at := file.rangeOf(*d.Subject)
			result.Range = &at
		}
	}
	return result
}

var quoted = regexp.MustCompile(`"([^"\n]+)"`)

// reword puts HCL's own words in our style: the first sentence is the message, the rest the help.
func reword(summary, detail string) (message, help string) {
	first, rest, _ := strings.Cut(strings.TrimSpace(detail), ". ")
	if at := strings.IndexByte(first, '\n'); at >= 0 {
		first, rest = first[:at], first[at+1:]+" "+rest
	}
	message = plain(summary)
	if first != "" {
		message += ": " + plain(first)
	}
	return message, strings.TrimSuffix(quoted.ReplaceAllString(strings.TrimSpace(rest), "`$1`"), ".")
}

func plain(sentence string) string {
	sentence = strings.TrimRight(strings.TrimSpace(sentence), ".")
	sentence = quoted.ReplaceAllString(sentence, "`$1`")
	first, size := utf8.DecodeRuneInString(sentence)
	if second, _ := utf8.DecodeRuneInString(sentence[size:]); unicode.IsUpper(second) {
		return sentence
	}
	return string(unicode.ToLower(first)) + sentence[size:]
}
