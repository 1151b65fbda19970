# METADATA
# title: SageMaker endpoints roll back failed deployments
# description: Without alarms on the deployment a bad model takes over all traffic, and a person has to notice
#   and to switch back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint
# custom:
#   id: aws.sagemaker.endpoint_rollback
#   requirement: every SageMaker endpoint must roll back failed deployments
#   severity: LOW
#   category: availability
#   resource_types: [aws_sagemaker_endpoint]
#   profiles: [ai_platform]
#   remediation: Name alarms in auto_rollback_configuration of deployment_config.
package decree.aws.sagemaker.endpoint_rollback

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must roll back failed deployments", ["deployment_config", 0, "auto_rollback_configuration", 0, "alarms"]) if {
	some endpoint in input.resource.aws_sagemaker_endpoint
	value.absent(value.at(endpoint.values, ["deployment_config", 0, "auto_rollback_configuration", 0, "alarms"], null))
}
