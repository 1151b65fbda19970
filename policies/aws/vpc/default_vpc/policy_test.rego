package decree.aws.vpc.default_vpc_test

import data.decree.aws.vpc.default_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_default_vpc": [{"address": "aws_default_vpc.vpc", "type": "aws_default_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_default_vpc.vpc"}
}

test_complying_1 if {
	flagged({"resource": {}, "data": {}}) == set()
}
