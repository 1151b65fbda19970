# METADATA
# title: CodeBuild projects use a key of your own
# description: Only with a key of your own can access to artifacts be limited and watched.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.customer_key
#   aliases: [CKV_AWS_147]
#   requirement: every CodeBuild project must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_codebuild_project]
#   remediation: Name a key of your own in `encryption_key`.
package decree.aws.codebuild.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(project, "must be encrypted with a customer managed key", ["encryption_key"]) if {
	some project in input.resource.aws_codebuild_project
	not_encrypted_with_a_customer_managed_key(project)
}

not_encrypted_with_a_customer_managed_key(project) if {
	value.absent(value.at(project.values, ["encryption_key"], null))
}

not_encrypted_with_a_customer_managed_key(project) if {
	value.matches(project.values.encryption_key, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(project) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(project.values, ["encryption_key"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
