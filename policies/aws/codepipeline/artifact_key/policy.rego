# METADATA
# title: Artifact stores of CodePipeline use a key of your own
# description: Only with a key of your own can other accounts be let in or kept out of artifacts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codepipeline
# custom:
#   id: aws.codepipeline.artifact_key
#   aliases: [CKV_AWS_219]
#   requirement: CodePipelines must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_codepipeline]
#   remediation: Name a key of your own in `encryption_key` of each artifact store.
package decree.aws.codepipeline.artifact_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(codepipeline, "must be encrypted with a customer managed key", ["artifact_store", i, "encryption_key"]) if {
	some codepipeline in input.resource.aws_codepipeline
	some i, artifact_store in codepipeline.values.artifact_store
	value.absent(value.at(artifact_store, ["encryption_key"], null))
}
