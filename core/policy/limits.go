package policy

import (
	"fmt"
	"math/big"
	"runtime"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// maxSeconds bounds one evaluation and one test; the host ends the whole instance at its own limit.
const maxSeconds = 5

// clockEvery is how many steps go by between two looks at the clock.
const clockEvery = 1 << 10

// deadline cancels an evaluation that goes on too long. The evaluator asks it at each expression;
// it looks at the clock itself, because no timer fires while WebAssembly runs.
type deadline struct {
	at     time.Time
	steps  int
	passed bool
}

func newDeadline() *deadline { return &deadline{at: time.Now().Add(maxSeconds * time.Second)} }

func (d *deadline) Cancel() { d.passed = true }

func (d *deadline) Cancelled() bool {
	if d.steps++; d.steps%clockEvery == 0 && time.Now().After(d.at) {
		d.passed = true
	}
	return d.passed
}

// breather lets OPA's own timers run while it evaluates: WebAssembly has one thread, and an evaluation never yields by itself.
type breather struct{ steps int }

func (b *breather) step() {
	if b.steps++; b.steps%clockEvery == 0 {
		runtime.Gosched()
	}
}

// maxElements bounds what one call of a built-in may produce.
const maxElements = 1_000_000

// growing are the built-ins whose result can be far larger than their arguments, with how large it would be.
var growing = map[string]func(operands []*ast.Term) *big.Int{
	ast.NumbersRange.Name:     func(operands []*ast.Term) *big.Int { return distance(operands[0], operands[1]) },
	ast.NumbersRangeStep.Name: func(operands []*ast.Term) *big.Int { return distance(operands[0], operands[1]) },
	ast.BitsShiftLeft.Name:    func(operands []*ast.Term) *big.Int { return integer(operands[1]) },
	ast.NetCIDRExpand.Name:    func(operands []*ast.Term) *big.Int { return addresses(operands[0]) },
}

// limitBuiltins puts the limit in front of OPA's own functions, once for the process.
var limitBuiltins = sync.OnceFunc(func() {
	for name, size := range growing {
		original := topdown.GetBuiltin(name)
		topdown.RegisterBuiltinFunc(name, func(context topdown.BuiltinContext, operands []*ast.Term, yield func(*ast.Term) error) error {
			if elements := size(operands); elements.CmpAbs(big.NewInt(maxElements)) > 0 {
				return topdown.Halt{Err: &topdown.Error{
					Code: topdown.BuiltinErr, Location: context.Location,
					Message: fmt.Sprintf("`%s` would make more than %d elements", name, maxElements),
				}}
			}
			return original(context, operands, yield)
		})
	}
})
