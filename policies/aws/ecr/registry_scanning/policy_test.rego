package decree.aws.ecr.registry_scanning_test

import data.decree.aws.ecr.registry_scanning

flagged(document) := addresses if {
	addresses := {finding.address | some finding in registry_scanning.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecr_registry_scanning_configuration.registry_scanning_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_registry_scanning_configuration.registry_scanning_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_registry_scanning_configuration.registry_scanning_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "CONTINUOUS_SCAN"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}, {"scan_frequency": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "${var.not_given}"}, {"scan_frequency": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}, {"scan_frequency": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
