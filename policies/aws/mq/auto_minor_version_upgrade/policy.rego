# METADATA
# title: MQ brokers take minor upgrades automatically
# description: Brokers have been taken over through holes that a minor version had mended long before.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mq_broker
# custom:
#   id: aws.mq.auto_minor_version_upgrade
#   aliases: [CKV_AWS_207]
#   requirement: every MQ broker must upgrade minor versions automatically
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_mq_broker]
#   remediation: Set `auto_minor_version_upgrade` to true.
#   fix:
#     set:
#       path: [auto_minor_version_upgrade]
#       value: true
package decree.aws.mq.auto_minor_version_upgrade

import data.decree.tf
import data.decree.value

deny contains tf.finding(broker, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some broker in input.resource.aws_mq_broker
	auto_minor_version_upgrade := value.at(broker.values, ["auto_minor_version_upgrade"], null)
	value.known(auto_minor_version_upgrade)
	auto_minor_version_upgrade != true
}
