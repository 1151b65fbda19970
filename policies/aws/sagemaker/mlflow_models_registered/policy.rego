# METADATA
# title: MLflow tracking servers register models
# description: Models that are logged in MLflow and not in the model registry pass by its approval, and are
#   deployed from wherever somebody finds them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_mlflow_tracking_server
# custom:
#   id: aws.sagemaker.mlflow_models_registered
#   requirement: every SageMaker MLflow tracking server must register models automatically
#   severity: LOW
#   category: model governance
#   resource_types: [aws_sagemaker_mlflow_tracking_server]
#   profiles: [ai_platform]
#   remediation: Set `automatic_model_registration` to true.
#   fix:
#     set:
#       path: [automatic_model_registration]
#       value: true
package decree.aws.sagemaker.mlflow_models_registered

import data.decree.tf
import data.decree.value

deny contains tf.finding(mlflow_tracking_server, "must register models automatically", ["automatic_model_registration"]) if {
	some mlflow_tracking_server in input.resource.aws_sagemaker_mlflow_tracking_server
	automatic_model_registration := value.at(mlflow_tracking_server.values, ["automatic_model_registration"], null)
	value.known(automatic_model_registration)
	automatic_model_registration != true
}
