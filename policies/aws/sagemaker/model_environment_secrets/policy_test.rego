package decree.aws.sagemaker.model_environment_secrets_test

import data.decree.aws.sagemaker.model_environment_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in model_environment_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"PASSWORD": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"SECRET": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"API_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"TOKEN": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_5 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"AWS_SECRET_ACCESS_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_6 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"HF_TOKEN": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_7 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"HUGGING_FACE_HUB_TOKEN": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_8 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"OPENAI_API_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_9 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"ANTHROPIC_API_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_10 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"DB_PASSWORD": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_11 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"DATABASE_PASSWORD": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_12 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"PASSWORD": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_13 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"SECRET": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_14 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"API_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_15 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"TOKEN": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_16 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"AWS_SECRET_ACCESS_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_17 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"HF_TOKEN": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_18 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"HUGGING_FACE_HUB_TOKEN": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_19 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"OPENAI_API_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_20 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"ANTHROPIC_API_KEY": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_21 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"DB_PASSWORD": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_22 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"DATABASE_PASSWORD": "set"}}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_23 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{"environment": {"PASSWORD": "set"}}, {}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"container": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"PASSWORD": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"SECRET": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"API_KEY": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"TOKEN": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"environment": {"AWS_SECRET_ACCESS_KEY": "${var.not_given}"}}]}, "managed": true}]}, "data": {}}) == set()
}
