package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// watcher looks on while tests run: it counts coverage where that is asked for, lets OPA's timers run,
// and remembers for each test the last expression that failed.
type watcher struct {
	breather
	cover    *cover.Cover
	failedAt map[string]string
	test     string
	query    uint64
}

func (w *watcher) Enabled() bool { return true }

func (w *watcher) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

func (w *watcher) TraceEvent(event topdown.Event) {
	w.step()
	if w.cover != nil {
		w.cover.TraceEvent(event)
	}
	switch event.Op {
	case topdown.EnterOp:
		if rule, isRule := event.Node.(*ast.Rule); isRule && strings.HasPrefix(string(rule.Head.Name), tester.TestPrefix) {
			w.test, w.query = rule.Module.Package.Path.String()+"."+rule.Head.Ref().String(), event.QueryID
		}
	case topdown.FailOp:
		if expr, isExpr := event.Node.(*ast.Expr); isExpr && event.QueryID == w.query {
			w.failedAt[w.test] = written(expr)
		}
	}
}

// written is an expression on one line as the user wrote it.
func written(expr *ast.Expr) string {
	if expr.Location == nil {
		return ""
	}
	return strings.Join(strings.Fields(string(expr.Location.Text)), " ")
}
