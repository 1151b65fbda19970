# METADATA
# title: State machines use a key of your own
# description: Inputs and outputs of each step are kept for months under a key that you cannot withdraw.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sfn_state_machine
# custom:
#   id: aws.stepfunctions.customer_key
#   requirement: every Step Functions state machine must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_sfn_state_machine]
#   remediation: Set `type` to `CUSTOMER_MANAGED_KMS_KEY` and name the key in `kms_key_id`.
package decree.aws.stepfunctions.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(state_machine, "must be encrypted with a customer managed key", ["encryption_configuration", 0, "type"]) if {
	some state_machine in input.resource.aws_sfn_state_machine
	type := value.at(state_machine.values, ["encryption_configuration", 0, "type"], null)
	value.known(type)
	type != "CUSTOMER_MANAGED_KMS_KEY"
}

deny contains tf.finding(state_machine, "must be encrypted with a customer managed key", ["encryption_configuration", 0, "kms_key_id"]) if {
	some state_machine in input.resource.aws_sfn_state_machine
	value.absent(value.at(state_machine.values, ["encryption_configuration", 0, "kms_key_id"], null))
}
