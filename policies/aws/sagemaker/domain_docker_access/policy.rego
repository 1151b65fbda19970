# METADATA
# title: SageMaker domains do not let users run Docker
# description: With Docker access a user of Studio runs any image from any registry beside the training data,
#   past the list of approved images.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_docker_access
#   requirement: every SageMaker domain must not let users run Docker
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set enable_docker_access to DISABLED.
package decree.aws.sagemaker.domain_docker_access

import data.decree.tf

deny contains tf.finding(domain, "must not let users run Docker", ["domain_settings", 0, "docker_settings", 0, "enable_docker_access"]) if {
	some domain in input.resource.aws_sagemaker_domain
	domain.values.domain_settings[0].docker_settings[0].enable_docker_access == "ENABLED"
}
