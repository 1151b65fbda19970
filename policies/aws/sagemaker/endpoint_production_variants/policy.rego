# METADATA
# title: SageMaker endpoints run at least two instances per variant
# description: A variant with one instance is down whenever that instance, or its availability zone, is.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_production_variants
#   requirement: every SageMaker endpoint configuration must run at least two instances in each production variant
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   profiles: [ai_platform]
#   remediation: Set initial_instance_count to 2 or more in each variant.
package decree.aws.sagemaker.endpoint_production_variants

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_configuration, "must run at least two instances in each production variant", []) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	some production_variant in endpoint_configuration.values.production_variants
	initial_instance_count := value.at(production_variant, ["initial_instance_count"], null)
	value.known(initial_instance_count)
	not value.at_least(initial_instance_count, 2)
	value.absent(value.at(production_variant, ["serverless_config"], null))
}
