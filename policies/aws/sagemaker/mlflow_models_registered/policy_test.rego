package decree.aws.sagemaker.mlflow_models_registered_test

import data.decree.aws.sagemaker.mlflow_models_registered

flagged(document) := addresses if {
	addresses := {finding.address | some finding in mlflow_models_registered.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_mlflow_tracking_server": [{"address": "aws_sagemaker_mlflow_tracking_server.mlflow_tracking_server", "type": "aws_sagemaker_mlflow_tracking_server", "name": "mlflow_tracking_server", "provider": "aws", "values": {"automatic_model_registration": false}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_mlflow_tracking_server.mlflow_tracking_server"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_mlflow_tracking_server": [{"address": "aws_sagemaker_mlflow_tracking_server.mlflow_tracking_server", "type": "aws_sagemaker_mlflow_tracking_server", "name": "mlflow_tracking_server", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_mlflow_tracking_server.mlflow_tracking_server"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_mlflow_tracking_server": [{"address": "aws_sagemaker_mlflow_tracking_server.mlflow_tracking_server", "type": "aws_sagemaker_mlflow_tracking_server", "name": "mlflow_tracking_server", "provider": "aws", "values": {"automatic_model_registration": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_mlflow_tracking_server": [{"address": "aws_sagemaker_mlflow_tracking_server.mlflow_tracking_server", "type": "aws_sagemaker_mlflow_tracking_server", "name": "mlflow_tracking_server", "provider": "aws", "values": {"automatic_model_registration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
