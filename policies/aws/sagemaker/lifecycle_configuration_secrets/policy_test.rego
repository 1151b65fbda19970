package decree.aws.sagemaker.lifecycle_configuration_secrets_test

import data.decree.aws.sagemaker.lifecycle_configuration_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lifecycle_configuration_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "${var.not_given}", "on_create": "(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "${var.not_given}", "on_start": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "${var.not_given}", "on_create": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
