package policy

import (
	"context"
	"maps"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// asker asks compiled rules, one query after the other.
type asker struct {
	compiler    *ast.Compiler
	store       storage.Store
	transaction storage.Transaction
}

func newAsker(compiler *ast.Compiler) asker {
	store := inmem.New()
	return asker{compiler: compiler, store: store, transaction: storage.NewTransactionOrDie(context.Background(), store)}
}

var answerVariable = ast.VarTerm("answer")

// ask gives the value of a rule, or nil where it has none, or fails.
func (a asker) ask(rule ast.Ref, input *ast.Term) *ast.Term {
	value, _ := a.value(rule, input, newDeadline())
	return value
}

// value gives the value of a rule, or nil where it has none.
func (a asker) value(rule ast.Ref, input *ast.Term, until topdown.Cancel) (*ast.Term, error) {
	query := topdown.NewQuery(ast.NewBody(ast.Equality.Expr(ast.NewTerm(rule), answerVariable))).
		WithCompiler(a.compiler).
		WithStore(a.store).
		WithTransaction(a.transaction).
		WithInterQueryBuiltinValueCache(values).
		WithCancel(until)
	if input != nil {
		query = query.WithInput(input)
	}
	results, err := query.Run(context.Background())
	if err != nil || len(results) == 0 {
		return nil, err
	}
	return results[0][answerVariable.Value.(ast.Var)], nil
}

// stagesOfTheFirst are left out where modules are compiled that were checked before.
var stagesOfTheFirst = []ast.StageID{
	ast.StageCheckUnusedImports, ast.StageCheckKeywordOverrides, ast.StageCheckDuplicateImports, ast.StageParseMetadataBlocks,
	ast.StageSetAnnotationSet, ast.StageCheckTypes, ast.StageCheckDeprecatedBuiltins,
	ast.StageBuildRequiredCapabilities, ast.StageCheckUnsafeBuiltins, ast.StageCheckRecursion, ast.StageCheckRuleConflicts,
}

// compileVersions compiles versions of modules beside what they share, and leaves out those that do not compile: they are gone
// from `versions` then.
func compileVersions(shared map[string]*ast.Module, versions map[string][]*ast.Module) *ast.Compiler {
	for {
		modules := maps.Clone(shared)
		for name, version := range versions {
			for _, module := range version {
				modules[name+module.Package.Path.String()] = module
			}
		}
		compiler := newCompiler().WithSkipStages(stagesOfTheFirst...)
		compiler.Compile(modules)
		before := len(versions)
		for _, err := range compiler.Errors {
			if err.Location != nil {
				delete(versions, err.Location.File)
			}
		}
		if len(versions) == before {
			return compiler
		}
	}
}
