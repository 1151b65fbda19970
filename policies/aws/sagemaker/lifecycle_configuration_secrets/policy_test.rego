package decree.aws.sagemaker.lifecycle_configuration_secrets_test

import data.decree.aws.sagemaker.lifecycle_configuration_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lifecycle_configuration_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "lengthASIA14ENC2E15Z37825V.lL"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "V~\"P*3bVFLSUEHr39]!3b"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "BS0lB"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_5 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "IFBSSVZBVEUgS0VZLS0tLS"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_6 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "BQUklWQVRFIEtFWS0tLS0t"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_7 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "lengthASIA14ENC2E15Z37825V.lL"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_8 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_9 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "V~\"P*3bVFLSUEHr39]!3b"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_10 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "BS0lB"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_11 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "IFBSSVZBVEUgS0VZLS0tLS"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_violating_12 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "BQUklWQVRFIEtFWS0tLS0t"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "other", "on_create": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_start": "${var.not_given}", "on_create": "lengthASIA14ENC2E15Z37825V.lL"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "${var.not_given}", "on_start": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance_lifecycle_configuration": [{"address": "aws_sagemaker_notebook_instance_lifecycle_configuration.notebook_instance_lifecycle_configuration", "type": "aws_sagemaker_notebook_instance_lifecycle_configuration", "name": "notebook_instance_lifecycle_configuration", "provider": "aws", "values": {"on_create": "other", "on_start": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
