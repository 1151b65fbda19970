package terraform

import (
	"errors"
	"fmt"
	"math/big"
	"net"

	"github.com/apparentlymart/go-cidr/cidr"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/gocty"
)

var networks = map[string]function.Function{
	"cidrcontains": cidrContainsFunction,
	"cidrhost":     cidrHostFunction,
	"cidrnetmask":  textFunction(netmask),
	"cidrsubnet":   cidrSubnetFunction,
	"cidrsubnets":  cidrSubnetsFunction,
}

func network(v cty.Value) (*net.IPNet, error) {
	_, found, err := net.ParseCIDR(v.AsString())
	if err != nil {
		return nil, fmt.Errorf("invalid CIDR expression: %w", err)
	}
	return found, nil
}

var cidrHostFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "prefix", Type: cty.String}, {Name: "hostnum", Type: cty.Number}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		number := new(big.Int)
		if err := gocty.FromCtyValue(args[1], number); err != nil {
			return cty.NilVal, err
		}
		in, err := network(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		ip, err := cidr.HostBig(in, number)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(ip.String()), nil
	},
})

func netmask(prefix string) (string, error) {
	_, found, err := net.ParseCIDR(prefix)
	if err != nil {
		return "", fmt.Errorf("invalid CIDR expression: %w", err)
	}
	if found.IP.To4() == nil {
		return "", errors.New("IPv6 addresses cannot have a netmask: " + prefix)
	}
	return net.IP(found.Mask).String(), nil
}

var cidrSubnetFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "prefix", Type: cty.String}, {Name: "newbits", Type: cty.Number}, {Name: "netnum", Type: cty.Number}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		var bits int
		number := new(big.Int)
		if err := gocty.FromCtyValue(args[1], &bits); err != nil {
			return cty.NilVal, err
		}
		if err := gocty.FromCtyValue(args[2], number); err != nil {
			return cty.NilVal, err
		}
		in, err := network(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		found, err := cidr.SubnetBig(in, bits, number)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(found.String()), nil
	},
})

var cidrSubnetsFunction = function.New(&function.Spec{
	Params:   []function.Parameter{{Name: "prefix", Type: cty.String}},
	VarParam: &function.Parameter{Name: "newbits", Type: cty.Number},
	Type:     function.StaticReturnType(cty.List(cty.String)),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		in, err := network(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		start, _ := in.Mask.Size()
		if len(args) == 1 {
			return cty.ListValEmpty(cty.String), nil
		}
		var subnets []cty.Value
		var last *net.IPNet
		for i, arg := range args[1:] {
			var bits int
			if err := gocty.FromCtyValue(arg, &bits); err != nil {
				return cty.NilVal, function.NewArgError(i+1, err)
			}
			if bits < 1 || bits > 32 {
				return cty.NilVal, function.NewArgErrorf(i+1, "must extend prefix by between 1 and 32 bits")
			}
			next, exceeds := in, false
			if last == nil {
				next, err = cidr.Subnet(in, bits, 0)
			} else {
				next, exceeds = cidr.NextSubnet(last, start+bits)
			}
			if err != nil || exceeds || !in.Contains(next.IP) {
				return cty.NilVal, function.NewArgErrorf(i+1, "not enough remaining address space for a subnet with a prefix of %d bits", start+bits)
			}
			last = next
			subnets = append(subnets, cty.StringVal(next.String()))
		}
		return cty.ListVal(subnets), nil
	},
})

var cidrContainsFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "containing_prefix", Type: cty.String}, {Name: "contained_ip_or_prefix", Type: cty.String}},
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		outer, err := network(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		first := net.ParseIP(args[1].AsString())
		last := first
		if first == nil {
			inner, err := network(args[1])
			if err != nil {
				return cty.NilVal, err
			}
			first, last = cidr.AddressRange(inner)
		}
		return cty.BoolVal(outer.Contains(first) && outer.Contains(last)), nil
	},
})
