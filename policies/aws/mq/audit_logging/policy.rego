# METADATA
# title: ActiveMQ brokers keep audit logs
# description: Audit logs tell which user changed queues and settings of the broker through its console or its
#   management interface.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mq_broker
# custom:
#   id: aws.mq.audit_logging
#   aliases: [CKV_AWS_197, AVD-AWS-0070]
#   requirement: every MQ broker must have audit logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_mq_broker]
#   remediation: Set `audit` to true in `logs`.
package decree.aws.mq.audit_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(broker, "must have audit logging enabled", []) if {
	some broker in input.resource.aws_mq_broker
	audit := value.at(broker.values, ["logs", 0, "audit"], null)
	value.known(audit)
	not audit in [true, "true"]
	engine_type := value.at(broker.values, ["engine_type"], null)
	value.known(engine_type)
	engine_type != "RabbitMQ"
}
