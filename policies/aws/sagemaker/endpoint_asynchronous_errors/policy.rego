# METADATA
# title: Failed asynchronous inference is notified
# description: "An asynchronous request that fails leaves no caller waiting: without an error topic nobody
#   learns that it did."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_asynchronous_errors
#   requirement: every SageMaker endpoint configuration must notify of failed asynchronous inference
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   remediation: Set error_topic in notification_config of the output_config.
package decree.aws.sagemaker.endpoint_asynchronous_errors

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_configuration, "must notify of failed asynchronous inference", []) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	value.present(value.at(endpoint_configuration.values, ["async_inference_config"], null))
	value.absent(value.at(endpoint_configuration.values, ["async_inference_config", 0, "output_config", 0, "notification_config", 0, "error_topic"], null))
}
