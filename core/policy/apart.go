package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// maxAttempts bounds how often a compilation is tried again without what was wrong.
const maxAttempts = 8

// compileApart compiles the documents so that one mistake does not hide the others: OPA stops at the end of the stage
// in which it met one, so the rules at fault are emptied and the rest is compiled again.
// The first compiler, which has seen everything, is returned too.
func (l library) compileApart(configure func() *ast.Compiler) (*ast.Compiler, ast.Errors) {
	modules := l.modules()
	first, complete := compileToEnd(configure(), modules)
	found := first.Errors
	errs := first.Errors
	for attempt := 0; !complete && attempt < maxAttempts && setAside(modules, errs); attempt++ {
		var again *ast.Compiler
		again, complete = compileToEnd(configure(), modules)
		errs = again.Errors
		for _, err := range errs {
			// An import may only look unused because the rule that uses it is emptied.
			if !strings.HasPrefix(err.Message, "import ") && !known(found, err) && !l.concernsMissing(err, modules) {
				found = append(found, err)
			}
		}
	}
	found.Sort()
	return first, found
}

// compileToEnd tells whether the compiler came to its last stage, mistakes or not.
func compileToEnd(compiler *ast.Compiler, modules map[string]*ast.Module) (*ast.Compiler, bool) {
	complete := false
	compiler.WithStageAfterID(ast.StageBuildRequiredCapabilities, ast.CompilerStageDefinition{
		Name:       "Complete",
		MetricName: "complete",
		Stage: func(*ast.Compiler) *ast.Error {
			complete = true
			return nil
		},
	}).Compile(modules)
	return compiler, complete
}

// setAside empties the rules that errors are in, and takes out modules that are wrong elsewhere or again.
// It tells whether anything is left to compile that is different from before.
func setAside(modules map[string]*ast.Module, errs ast.Errors) bool {
	changed := false
	for _, err := range errs {
		if err.Location == nil || modules[err.Location.File] == nil {
			continue
		}
		changed = true
		file := err.Location.File
		if emptied := withoutRule(modules[file], err.Location); emptied != nil {
			modules[file] = emptied
		} else if !strings.HasPrefix(err.Message, "import ") {
			delete(modules, file)
		}
	}
	return changed && len(modules) > 0
}

// nothingKnown is a reference that may be anything, for the type checker.
var nothingKnown = ast.MustParseTerm("data.decree_set_aside")

// withoutRule copies a module with the rule at a place emptied: it keeps its name and kind, so that what calls it
// still finds it. It is nil if no rule is there, or if that rule is empty already.
func withoutRule(module *ast.Module, at *ast.Location) *ast.Module {
	for i, rule := range module.Rules {
		inside := rule.Location.Offset <= at.Offset && at.Offset < rule.Location.Offset+max(len(rule.Location.Text), 1)
		if !inside || rule.Default || rule.Body.Equal(emptyBody) {
			continue
		}
		copied := module.Copy()
		empty(copied.Rules[i])
		return copied
	}
	return nil
}

var emptyBody = ast.NewBody(ast.NewExpr(ast.StringTerm("set aside")))

func empty(rule *ast.Rule) {
	rule.Body = emptyBody.Copy()
	rule.Else = nil
	for i := range rule.Head.Args {
		rule.Head.Args[i] = ast.VarTerm(ast.WildcardPrefix + "set_aside")
	}
	if rule.Head.Value != nil {
		rule.Head.Value = nothingKnown.Copy()
	}
	if rule.Head.Key != nil {
		rule.Head.Key = nothingKnown.Copy()
	}
	for i, term := range rule.Head.Reference {
		if i > 0 && !term.IsGround() {
			rule.Head.Reference[i] = nothingKnown.Copy()
		}
	}
}

func known(errs ast.Errors, wanted *ast.Error) bool {
	for _, err := range errs {
		if err.Equal(wanted) {
			return true
		}
	}
	return false
}

// concernsMissing tells whether an error may only be there because of what is missing in the modules.
func (l library) concernsMissing(err *ast.Error, present map[string]*ast.Module) bool {
	for file, d := range l {
		if d.module != nil && (present[file] == nil || d.partial) && strings.Contains(err.Message, d.module.Package.Path.String()) {
			return true
		}
	}
	return false
}
