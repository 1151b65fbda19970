package decree.aws.imagebuilder.recipe_customer_key_test

import data.decree.aws.imagebuilder.recipe_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in recipe_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_image_recipe.image_recipe"}
}

test_violating_2 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": "set"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_image_recipe.image_recipe"}
}

test_violating_3 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": "set"}, {"ebs": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_imagebuilder_image_recipe.image_recipe"}
}

test_complying_1 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": "${var.not_given}"}, {"ebs": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_imagebuilder_image_recipe": [{"address": "aws_imagebuilder_image_recipe.image_recipe", "type": "aws_imagebuilder_image_recipe", "name": "image_recipe", "provider": "aws", "values": {"block_device_mapping": [{"ebs": [{"kms_key_id": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
