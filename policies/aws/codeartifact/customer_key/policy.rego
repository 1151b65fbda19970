# METADATA
# title: CodeArtifact domains are encrypted with a customer managed key
# description: With a key of your own you decide, and see, who reads the packages of the domain.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codeartifact_domain
# custom:
#   id: aws.codeartifact.customer_key
#   aliases: [CKV_AWS_221]
#   requirement: every CodeArtifact domain must use a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_codeartifact_domain]
#   remediation: "Change it so that this holds: every CodeArtifact domain must use a customer managed key."
package decree.aws.codeartifact.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must be encrypted with a customer managed key", ["encryption_key"]) if {
	some domain in input.resource.aws_codeartifact_domain
	value.absent(value.at(domain.values, ["encryption_key"], null))
}
