package terraform

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
)

const (
	maxFile               = 6 << 20
	maxNesting            = 120
	maxOperators          = 1_000
	maxInstancesPerBlock  = 10_000
	maxInstances          = 100_000
	maxModuleDepth        = 40
	maxReferenceChain     = 250
	maxHeight             = 2_000
	maxBlocks             = 50_000
	maxText               = 4 << 20
	bytesPerWeight        = 64
	maxWeight             = 1 << 17
	maxWeightOfAll        = 2 << 20
	maxElements           = 1 << 17
	maxStepsPerExpression = 200_000
	maxSteps              = 4_000_000
)

// budget counts what evaluation has spent.
type budget struct {
	instances int
	blocks    int // made by dynamic blocks
	weight    int // of the resources
	total     int
	steps     int // of the expression that is evaluated now
	height    int // of the expressions that are being evaluated, one inside the other
}

// step pays for the evaluation of one node; a failure ends the expression.
func (b *budget) step(at hcl.Range) hcl.Diagnostics {
	b.steps++
	b.total++
	if b.steps <= maxStepsPerExpression && b.total <= maxSteps {
		return nil
	}
	return tooLarge("this expression takes too many steps to evaluate", at)
}

func tooLarge(message string, at hcl.Range) hcl.Diagnostics {
	return mistakes(limitError, message, "make the collections or texts that it works on smaller", at)
}

func (r *reader) spendInstances(count int, what string, at hcl.Range) bool {
	if count > maxInstancesPerBlock {
		r.report(limitError, mistakes(limitError, fmt.Sprintf("%s asks for %d instances, more than %d", what, count, maxInstancesPerBlock), "split the block or lower its number of instances", at))
		return false
	}
	if r.budget.instances+count > maxInstances {
		r.report(limitError, mistakes(limitError, fmt.Sprintf("the configuration has more than %d instances", maxInstances), "check a smaller root module", at))
		return false
	}
	r.budget.instances += count
	return true
}

func (r *reader) spendBlocks(count int, at hcl.Range) bool {
	if r.budget.blocks += count; r.budget.blocks > maxBlocks {
		r.report(limitError, mistakes(limitError, fmt.Sprintf("dynamic blocks make more than %d blocks", maxBlocks), "make the collections that they repeat over smaller", at))
		return false
	}
	return true
}

func (r *reader) spendWeight(weight int, at hcl.Range) bool {
	r.budget.weight += weight
	if r.budget.weight > maxWeightOfAll {
		r.report(limitError, mistakes(limitError, "the values of all resources together grow too large", "check a smaller root module, or make the repeated values smaller", at))
		return false
	}
	return true
}
