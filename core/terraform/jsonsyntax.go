package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func parseJSON(file *parsedFile) (*hclsyntax.Body, hcl.Diagnostics) { return &hclsyntax.Body{}, nil }
