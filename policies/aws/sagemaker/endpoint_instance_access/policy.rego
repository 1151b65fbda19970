# METADATA
# title: Nobody logs in to inference instances
# description: "Session Manager access opens a shell beside the running model: its weights, its environment and
#   the requests in memory. It is for debugging, not for production."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_instance_access
#   requirement: every SageMaker endpoint configuration must not let anyone log in to inference instances
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   profiles: [ai_platform]
#   remediation: Leave enable_ssm_access out of each variant.
package decree.aws.sagemaker.endpoint_instance_access

import data.decree.tf

deny contains tf.finding(endpoint_configuration, "must not let anyone log in to inference instances", ["production_variants", i, "enable_ssm_access"]) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	some i, production_variant in endpoint_configuration.values.production_variants
	production_variant.enable_ssm_access == true
}

deny contains tf.finding(endpoint_configuration, "must not let anyone log in to inference instances", ["shadow_production_variants", i_2, "enable_ssm_access"]) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	some i_2, shadow_production_variant in endpoint_configuration.values.shadow_production_variants
	shadow_production_variant.enable_ssm_access == true
}
