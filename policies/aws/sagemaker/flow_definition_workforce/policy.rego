# METADATA
# title: Human review is done by a private workforce
# description: A public workforce are strangers on the internet; what is sent to review is shown to them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_flow_definition
# custom:
#   id: aws.sagemaker.flow_definition_workforce
#   requirement: every SageMaker flow definition must be a private workforce
#   severity: MEDIUM
#   category: privacy
#   resource_types: [aws_sagemaker_flow_definition]
#   profiles: [ai_platform]
#   remediation: Set workteam_arn to a workteam of your own private workforce.
package decree.aws.sagemaker.flow_definition_workforce

import data.decree.tf
import data.decree.value

deny contains tf.finding(flow_definition, "must be a private workforce", ["human_loop_config", 0, "workteam_arn"]) if {
	some flow_definition in input.resource.aws_sagemaker_flow_definition
	value.matches(flow_definition.values.human_loop_config[0].workteam_arn, `workteam/(public-crowd|vendor-crowd)/`)
}
