# METADATA
# title: Bedrock inference profiles have tags
# description: An application inference profile is there to tell the cost of models apart; without tags it does
#   not appear in any cost report.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_inference_profile
# custom:
#   id: aws.bedrock.inference_profile_tags
#   requirement: every Bedrock inference profile must have tags
#   severity: LOW
#   category: configuration
#   resource_types: [aws_bedrock_inference_profile]
#   remediation: Add tags that name the team or the project.
package decree.aws.bedrock.inference_profile_tags

import data.decree.tf
import data.decree.value

deny contains tf.finding(inference_profile, "must set `tags`", ["tags"]) if {
	some inference_profile in input.resource.aws_bedrock_inference_profile
	value.absent(value.at(inference_profile.values, ["tags"], null))
}
