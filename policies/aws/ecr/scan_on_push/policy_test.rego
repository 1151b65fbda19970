package decree.aws.ecr.scan_on_push_test

import data.decree.aws.ecr.scan_on_push

flagged(document) := addresses if {
	addresses := {finding.address | some finding in scan_on_push.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "other"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_5 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "CONTINUOUS_SCAN"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}, {"scan_frequency": "other"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}, {}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}, {"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration_2", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration_2", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}, {"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration_2", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration_2", "provider": "aws", "values": {"rule": [{"scan_frequency": "other"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}, {"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration_2", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration_2", "provider": "aws", "values": {"rule": [{}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}, {"address": "aws_ecr_registry_scanning_configuration.stranger_2", "type": "aws_ecr_registry_scanning_configuration", "name": "stranger_2", "provider": "aws", "values": {"rule": [{"scan_frequency": "SCAN_ON_PUSH"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "${var.not_given}"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{"scan_frequency": "other"}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ecr_registry_scanning_configuration": [{"address": "aws_ecr_registry_scanning_configuration.registry_scanning_configuration", "type": "aws_ecr_registry_scanning_configuration", "name": "registry_scanning_configuration", "provider": "aws", "values": {"rule": [{}]}, "managed": true}], "aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_scanning_configuration": [{"scan_on_push": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
