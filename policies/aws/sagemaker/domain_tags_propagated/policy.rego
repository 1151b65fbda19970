# METADATA
# title: SageMaker domains pass their tags on to apps and spaces
# description: Apps, spaces and jobs that users start in Studio have no tags of their own; costs cannot be told
#   apart by team unless the domain passes its tags on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_tags_propagated
#   requirement: every SageMaker domain must pass tags on
#   severity: LOW
#   category: tagging
#   resource_types: [aws_sagemaker_domain]
#   remediation: Set `tag_propagation` to "ENABLED".
#   fix:
#     set:
#       path: [tag_propagation]
#       value: ENABLED
package decree.aws.sagemaker.domain_tags_propagated

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must pass tags on", ["tag_propagation"]) if {
	some domain in input.resource.aws_sagemaker_domain
	tag_propagation := value.at(domain.values, ["tag_propagation"], null)
	value.known(tag_propagation)
	tag_propagation != "ENABLED"
}
