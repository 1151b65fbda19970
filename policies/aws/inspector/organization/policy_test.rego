package decree.aws.inspector.organization_test

import data.decree.aws.inspector.organization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in organization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ecr": true, "ec2": false}]}, "managed": true}]}, "data": {}}) == {"aws_inspector2_organization_configuration.organization_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ecr": true}]}, "managed": true}]}, "data": {}}) == {"aws_inspector2_organization_configuration.organization_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ec2": true, "ecr": false}]}, "managed": true}]}, "data": {}}) == {"aws_inspector2_organization_configuration.organization_configuration"}
}

test_violating_4 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ec2": true}]}, "managed": true}]}, "data": {}}) == {"aws_inspector2_organization_configuration.organization_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ec2": true, "ecr": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ecr": true, "ec2": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_inspector2_organization_configuration.organization_configuration"}
}

test_violating_5 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ecr": "${var.not_given}", "ec2": false}]}, "managed": true}]}, "data": {}}) == {"aws_inspector2_organization_configuration.organization_configuration"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ec2": "${var.not_given}", "ecr": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ec2": true, "ecr": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_inspector2_organization_configuration": [{"address": "aws_inspector2_organization_configuration.organization_configuration", "type": "aws_inspector2_organization_configuration", "name": "organization_configuration", "provider": "aws", "values": {"auto_enable": [{"ecr": "${var.not_given}", "ec2": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
