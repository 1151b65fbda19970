package decree.aws.imagebuilder.public_image_test

import data.decree.aws.imagebuilder.public_image

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_image.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["all"]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_distribution_configuration.distribution_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["all"]}]}]}, {"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["other"]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_distribution_configuration.distribution_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["all"]}]}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_distribution_configuration.distribution_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["other"]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["${var.not_given}"]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["${var.not_given}"]}]}]}, {"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["other"]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_imagebuilder_distribution_configuration": [{"address": "aws_imagebuilder_distribution_configuration.distribution_configuration", "type": "aws_imagebuilder_distribution_configuration", "name": "distribution_configuration", "provider": "aws", "values": {"distribution": [{"ami_distribution_configuration": [{"launch_permission": [{"user_groups": ["${var.not_given}"]}]}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}
