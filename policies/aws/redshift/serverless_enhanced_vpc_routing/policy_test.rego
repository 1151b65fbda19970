package decree.aws.redshift.serverless_enhanced_vpc_routing_test

import data.decree.aws.redshift.serverless_enhanced_vpc_routing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in serverless_enhanced_vpc_routing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {"enhanced_vpc_routing": false}, "managed": true}]}, "data": {}}) == {"aws_redshiftserverless_workgroup.workgroup"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshiftserverless_workgroup.workgroup"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {"enhanced_vpc_routing": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {"enhanced_vpc_routing": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
