# METADATA
# title: MQ brokers publish general logs
# description: Failures and connections of the broker leave no trace otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mq_broker
# custom:
#   id: aws.mq.general_logging
#   aliases: [CKV_AWS_48, AVD-AWS-0071]
#   requirement: every MQ broker must have general logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_mq_broker]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.20", "10.2.1.1.21", "10.2.1.17", "10.2.1.18", "10.2.1.2.17", "10.2.1.2.18", "10.2.1.3.17",
#        "10.2.1.3.18", "10.2.1.4.17", "10.2.1.4.18", "10.2.1.5.17", "10.2.1.5.18", "10.2.1.6.17",
#        "10.2.1.6.18", "10.2.1.7.17", "10.2.1.7.18", "10.2.2.17", "10.2.2.18", "10.3.1.17", "10.3.1.18",
#        "10.6.3.22", "10.6.3.23", "5.3.4.20", "5.3.4.21", A1.2.1.21, A1.2.1.22]
#   remediation: Set `logs.0.general` to true.
#   fix:
#     set:
#       path: [logs, 0, general]
#       value: true
package decree.aws.mq.general_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(broker, "must have general logging enabled", ["logs", 0, "general"]) if {
	some broker in input.resource.aws_mq_broker
	general := value.at(broker.values, ["logs", 0, "general"], null)
	value.known(general)
	general != true
}
